package academy.ocop.reporting;

import academy.ocop.identity.PersonKind;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody behind a figure. In a list of people it is each one's latest completion that the figure counts.
 *
 * @param place the number of the finished place
 * @param unit the commune on the day of enrolling
 */
public record ListLine(
        long place,
        String name,
        int birthYear,
        PersonKind kind,
        String unit,
        String unitToday,
        String titleVi,
        String titleEn,
        String classCode,
        @Nullable Instant finishedAt)
        implements Serializable {}
