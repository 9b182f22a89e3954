package academy.ocop.product;

import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a part in a product.
 *
 * @param link the number of the part held
 * @param unit the commune of today
 * @param until the first day on which it held no more, or null while it stands
 */
public record StewardLine(
        long link,
        PersonId person,
        String name,
        int birthYear,
        UnitId unit,
        ProductPart part,
        LocalDate since,
        @Nullable LocalDate until)
        implements Serializable {

    public boolean stands() {
        return until == null;
    }
}
