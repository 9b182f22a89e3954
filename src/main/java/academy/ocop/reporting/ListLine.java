package academy.ocop.reporting;

import academy.ocop.identity.PersonKind;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody behind a figure. In a list of people the course, the class and the time are empty: a person may have several.
 *
 * @param unit the commune on the day of enrolling; empty in a list of people
 */
public record ListLine(
        String name,
        int birthYear,
        PersonKind kind,
        String unit,
        String unitToday,
        String titleVi,
        String titleEn,
        String classCode,
        @Nullable Instant finishedAt)
        implements Serializable {

    static ListLine person(String name, int birthYear, PersonKind kind) {
        return new ListLine(name, birthYear, kind, "", "", "", "", "", null);
    }
}
