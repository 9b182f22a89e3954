package academy.ocop.places;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as others see it (*đơn vị hành chính*).
 *
 * @param code as the statistics office writes it; means nothing without the day
 * @param validTo the last day, or null while it stands
 * @param nameFold the name for searching
 */
public record Place(
        UnitId id,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        String nameFold,
        UnitKind kind,
        @Nullable UnitId parent)
        implements Serializable {

    /** Whether the unit stood on a day. */
    public boolean stoodOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
