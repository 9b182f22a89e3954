package academy.ocop.product;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param stars the star of its latest recognition, or null where none is stated
 * @param status a {@link RecognitionStatus}
 */
public record ProductLine(
        ProductId id, String name, @Nullable Integer stars, String status) implements Serializable {}
