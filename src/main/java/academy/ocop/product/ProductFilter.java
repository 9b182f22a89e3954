package academy.ocop.product;

import academy.ocop.places.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which products are wanted.
 *
 * @param text words of the product's or the producer's name, however they are typed; empty for all
 * @param stars 3, 4 or 5; {@value #NOT_STATED} for those without a stated star; 0 for all
 * @param unit the producer's unit of today, or null for all
 */
public record ProductFilter(
        String text, int stars, @Nullable UnitId unit) {

    /** Products of which no source states a star. */
    public static final int NOT_STATED = -1;

    public static final ProductFilter ALL = new ProductFilter("", 0, null);
}
