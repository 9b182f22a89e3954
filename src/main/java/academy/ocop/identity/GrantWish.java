package academy.ocop.identity;

import academy.ocop.places.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody is to have.
 *
 * @param unit with all below and after it, or null
 * @param classId one class, or null; with neither the role is for the whole portal
 * @param from the first day
 * @param to the last day, or null for no end
 */
public record GrantWish(
        Role role,
        @Nullable UnitId unit,
        @Nullable Long classId,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean isWholePortal() {
        return unit == null && classId == null;
    }
}
