package academy.ocop.product;

import academy.ocop.places.UnitId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A product in the list of the office that keeps it.
 *
 * @param producer the producer's name, or an empty text where no source names it
 * @param unit the producer's commune of today, where it is known
 * @param people how many have a part in it now
 */
public record RecordLine(
        ProductLine product, String producer, @Nullable UnitId unit, long people) implements Serializable {}
