package academy.ocop.product;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry about a product as the office that keeps it sees it.
 *
 * @param enteredAt or null for what came with the portal
 * @param withdrawnAt or null while it counts
 */
public record RecognitionRecord(
        RecognitionLine line,
        @Nullable Instant enteredAt,
        @Nullable Instant withdrawnAt,
        String withdrawnReason) implements Serializable {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
