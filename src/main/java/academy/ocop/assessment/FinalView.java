package academy.ocop.assessment;

import academy.ocop.courseware.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * The final test as its page shows it: not open yet, to begin, to be answered, or marked.
 *
 * @param questions how many questions one attempt has
 * @param passMark per cent
 */
public record FinalView(
        Bilingual course,
        FinalStanding standing,
        int questions,
        int passMark,
        List<LessonLine> lessonsLeft,
        Optional<OpenTest> open,
        Optional<MarkedTest> marked) {

    public FinalView {
        lessonsLeft = List.copyOf(lessonsLeft);
    }
}
