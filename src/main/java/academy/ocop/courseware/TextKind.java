package academy.ocop.courseware;

import java.util.Optional;

/** The Markdown texts of a course: how long each may be and what it may show. */
enum TextKind {
    LESSON(900, 1_700, 700, 1_200),
    HAND_OUT(250, 520, 200, 380),
    PLAN(150, 3_000, 100, 2_500),
    SLIDES(100, 1_500, 70, 1_100),
    EXERCISES(150, 4_000, 100, 3_000);

    private final int fewestVi;
    private final int mostVi;
    private final int fewestEn;
    private final int mostEn;

    TextKind(int fewestVi, int mostVi, int fewestEn, int mostEn) {
        this.fewestVi = fewestVi;
        this.mostVi = mostVi;
        this.fewestEn = fewestEn;
        this.mostEn = mostEn;
    }

    /** The least number of words, in Vietnamese syllables. */
    int fewest(Language language) {
        return language == Language.VI ? fewestVi : fewestEn;
    }

    int most(Language language) {
        return language == Language.VI ? mostVi : mostEn;
    }

    boolean takes(NoteKind note) {
        return this == LESSON || !note.isOnce();
    }

    /** The image of an address in such a text; empty when the format has no such address there. */
    Optional<ImageLink> image(String address) {
        return switch (this) {
            case LESSON -> ImageLink.inLesson(address);
            case HAND_OUT -> Optional.empty();
            case PLAN, SLIDES, EXERCISES -> ImageLink.inClassPack(address);
        };
    }
}
