package academy.ocop.product;

import java.util.List;

/**
 * A product as the office that keeps it sees it.
 *
 * @param version changes with every change, so that two people do not overwrite each other
 * @param place as written, empty where the producer's is meant
 * @param source as written
 * @param recognitions all entries, latest first, those withdrawn among them
 * @param former what stood there before, latest first
 * @param stewards people of the reader's reach who have or had a part in it
 */
public record ProductRecord(
        ProductView view,
        int version,
        String place,
        String source,
        List<RecognitionRecord> recognitions,
        List<FormerLine> former,
        List<StewardLine> stewards) {}
