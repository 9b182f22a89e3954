package academy.ocop.courseware;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a course is written for. A course may be for several of them. */
public enum Audience {
    /** People who work for an OCOP producer (<i>chủ thể OCOP</i>). */
    PRODUCER,
    /** Officials of a commune or ward. */
    COMMUNE_OFFICIAL,
    /** Other officials. */
    OFFICIAL,
    /** Anybody. */
    PUBLIC;

    /** The audience of a slug, such as {@code commune-official}; empty when there is none. */
    public static Optional<Audience> of(String slug) {
        return Arrays.stream(values())
                .filter(audience -> audience.slug().equals(slug))
                .findFirst();
    }

    /** The word in course files and addresses, such as {@code commune-official}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
