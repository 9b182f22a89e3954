package academy.ocop.reporting;

import academy.ocop.identity.PersonKind;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of an area.
 *
 * @param underWay courses being learnt, and {@code finished} those that were
 * @param lastSeenAt when a course under way was last opened, or null where none is
 */
public record AreaLine(
        String name,
        int birthYear,
        PersonKind kind,
        String unit,
        long underWay,
        long finished,
        @Nullable Instant lastSeenAt)
        implements Serializable {}
