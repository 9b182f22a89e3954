package academy.ocop.platform;

import java.time.Instant;

/**
 * The database has the schema of this version; start-up work may begin. Observers run one after another by priority, each in
 * the portal's own name: courses (100), demonstration data (1000).
 */
public record SchemaMigrated(Instant at) {}
