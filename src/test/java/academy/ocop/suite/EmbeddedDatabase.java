package academy.ocop.suite;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

/** A PostgreSQL of our own, from binaries that Maven fetched; runs as root too. */
public final class EmbeddedDatabase {

    static final String NAME = "postgres";
    static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts an empty one on that port, its files in the folder, which goes with it. */
    public static EmbeddedDatabase start(Path folder, int port) throws IOException {
        return start(folder, port, true);
    }

    /** Starts one on that port whose files stay: what was in it before is in it again. */
    public static EmbeddedDatabase startAgain(Path folder, int port) throws IOException {
        return start(folder, port, false);
    }

    private static EmbeddedDatabase start(Path folder, int port, boolean clean) throws IOException {
        return new EmbeddedDatabase(EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(clean)
                .setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start());
    }

    public int port() {
        return server.getPort();
    }

    /** Sets what an operator would set so that a server uses this database. */
    public ServerProcess tell(ServerProcess process) {
        return tell(process, port());
    }

    /** As {@link #tell(ServerProcess)}, for one that is not there yet. */
    public static ServerProcess tell(ServerProcess process, int port) {
        return process.with("ACADEMY_DATABASE", "postgresql")
                .with("ACADEMY_DB_PORT", Integer.toString(port))
                .with("ACADEMY_DB_NAME", NAME)
                .with("ACADEMY_DB_USER", USER)
                .with("ACADEMY_DB_PASSWORD", USER);
    }

    /** The database itself, past the portal. */
    public DataSource source() {
        return server.getPostgresDatabase();
    }

    public void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
