package academy.ocop.assessment;

import academy.ocop.courseware.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * The quiz of a lesson as its page shows it: to be answered, or marked.
 *
 * @param lessons how many lessons the course has
 * @param finished whether the lesson counts as finished
 * @param open the attempt to answer, unless {@code marked} is there
 * @param next the lesson after this one
 * @param lessonsLeft lessons without a finished quiz
 */
public record QuizView(
        Bilingual course,
        LessonLine lesson,
        int lessons,
        boolean finished,
        Optional<OpenTest> open,
        Optional<MarkedTest> marked,
        int nextNumber,
        Optional<LessonLine> next,
        List<LessonLine> lessonsLeft,
        boolean left) {

    public QuizView {
        lessonsLeft = List.copyOf(lessonsLeft);
    }
}
