package academy.ocop.courseware;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The notes of a lesson. Their leads are part of the course format, not texts of the portal. */
enum NoteKind {
    SUMMARY("Đọc nhanh", "In short"),
    EXERCISE("Việc làm ở nhà", "To do at home"),
    NOTE("Lưu ý", "Note"),
    LAW("Luật quy định", "What the law says"),
    EXAMPLE("Ví dụ", "Example"),
    WARNING("Cẩn thận", "Careful");

    private final String vi;
    private final String en;

    NoteKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    static Optional<NoteKind> of(String lead, Language language) {
        return Arrays.stream(values())
                .filter(kind -> kind.lead(language).equals(lead))
                .findFirst();
    }

    static List<String> leads(Language language) {
        return Arrays.stream(values()).map(kind -> kind.lead(language)).toList();
    }

    String lead(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** Whether a lesson has exactly one. */
    boolean isOnce() {
        return this == SUMMARY || this == EXERCISE;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
