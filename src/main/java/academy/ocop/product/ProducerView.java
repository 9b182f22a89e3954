package academy.ocop.product;

import academy.ocop.places.UnitId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A producer as others see it.
 *
 * @param unit the unit of today, where a source names the commune
 * @param place the place in the words of the source, empty where it says none
 */
public record ProducerView(
        ProducerId id,
        String name,
        ProducerKind kind,
        @Nullable UnitId unit,
        String place) implements Serializable {}
