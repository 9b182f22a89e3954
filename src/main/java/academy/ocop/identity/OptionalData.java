package academy.ocop.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a person gives of free will, each for a purpose that stands beside its field. Empty texts and null are "not given".
 *
 * @param phone as typed; stored in E.164
 */
public record OptionalData(
        String phone,
        String email,
        String employer,
        @Nullable Sex sex,
        @Nullable Ethnicity ethnicity,
        @Nullable Boolean disability)
        implements Serializable {

    public static final OptionalData NOTHING = new OptionalData("", "", "", null, null, null);
}
