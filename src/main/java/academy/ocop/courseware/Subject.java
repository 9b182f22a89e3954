package academy.ocop.courseware;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a course is about (<i>chuyên đề</i>): the nine subjects of the programme's training. */
public enum Subject {
    BUSINESS_MANAGEMENT,
    QUALITY_MANAGEMENT,
    FOOD_SAFETY,
    INTELLECTUAL_PROPERTY,
    PACKAGING,
    RAW_MATERIAL_AREAS,
    TRACEABILITY,
    DIGITAL_TRANSFORMATION,
    COMMUNE_OFFICIALS;

    /** The subject of a slug, such as {@code food-safety}; empty when there is none. */
    public static Optional<Subject> of(String slug) {
        return Arrays.stream(values())
                .filter(subject -> subject.slug().equals(slug))
                .findFirst();
    }

    /** The word in course files and addresses, such as {@code food-safety}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
