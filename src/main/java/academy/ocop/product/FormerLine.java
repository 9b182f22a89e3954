package academy.ocop.product;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What was written about a product or a producer until a moment.
 *
 * @param producer the producer's name, or an empty text for a producer itself
 */
public record FormerLine(
        Instant changedAt, String name, String producer, String place, Wording note, List<SourceLine> sources)
        implements Serializable {}
