package academy.ocop.courseware;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of question by their word in course files, each with the keys that only it has. */
enum QuestionKind {
    SINGLE_CHOICE("choices"),
    MULTIPLE_CHOICE("choices"),
    TRUE_FALSE("right", "why-true", "why-false"),
    ORDERING("steps", "why"),
    MATCHING("pairs"),
    NUMBER("answer", "tolerance", "unit", "why"),
    SHORT_ANSWER("answers", "why");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    QuestionKind(String... keys) {
        this.keys = List.of(keys);
    }

    static Optional<QuestionKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> keys() {
        return keys;
    }
}
