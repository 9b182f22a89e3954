package academy.ocop.product;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement about a product.
 *
 * @param asOf the first day that the words can mean: for putting statements in order only, never shown
 * @param when the time it is true of, in words
 * @param note what the source says
 * @param decision its number, or an empty text where no source names it
 * @param edition the decision whose criteria were used, or an empty text
 */
public record RecognitionLine(
        long id,
        RecognitionStatus status,
        @Nullable Integer stars,
        LocalDate asOf,
        Wording when,
        Wording note,
        List<SourceLine> sources,
        String decision,
        String edition)
        implements Serializable {

    static final Comparator<RecognitionLine> OLDEST_FIRST =
            Comparator.comparing(RecognitionLine::asOf).thenComparingLong(RecognitionLine::id);

    /** What a product is shown with: its latest recognition, or else the latest of the other statements. */
    static Optional<RecognitionLine> current(List<RecognitionLine> all) {
        Comparator<RecognitionLine> recognisedLast =
                Comparator.comparing((RecognitionLine line) -> line.status() == RecognitionStatus.RECOGNISED);
        return all.stream().max(recognisedLast.thenComparing(OLDEST_FIRST));
    }
}
