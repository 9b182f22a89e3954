package academy.ocop.product;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is public about a product.
 *
 * @param producer or null where no source names it
 * @param place the place in the words of the source, in the units of then
 * @param current what it is shown with, or null where nothing was ever stated
 * @param history all statements, latest first
 * @param trainedPeople how many people who look after it have finished a course
 */
public record ProductView(
        ProductId id,
        String name,
        @Nullable ProducerView producer,
        String place,
        Wording note,
        List<SourceLine> sources,
        @Nullable RecognitionLine current,
        List<RecognitionLine> history,
        long trainedPeople,
        boolean demonstration)
        implements Serializable {}
