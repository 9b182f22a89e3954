package academy.ocop.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which the portal meets people. */
public enum SpokenLanguage {
    VI,
    EN;

    /** {@code vi}, {@code en}: as in addresses and cookies. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SpokenLanguage> of(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }
}
