package academy.ocop.product;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's part in a product.
 *
 * @param until the first day on which it held no more, or null while it stands
 */
public record LinkLine(
        ProductLine product,
        String producer,
        ProductPart part,
        LocalDate since,
        @Nullable LocalDate until) implements Serializable {

    public boolean stands() {
        return until == null;
    }
}
