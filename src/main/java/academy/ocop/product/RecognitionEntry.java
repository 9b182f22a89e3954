package academy.ocop.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office writes down when a product was recognised, or its dossier went in.
 *
 * @param stars 3, 4 or 5, or null where none was given
 * @param day the day of the decision or of the deed
 * @param decision its number; may be empty for what is no recognition
 * @param edition the decision whose criteria were used; may be empty
 * @param note a remark; may be empty
 */
public record RecognitionEntry(
        RecognitionStatus status,
        @Nullable Integer stars,
        LocalDate day,
        String decision,
        String edition,
        String source,
        String note) {}
