package academy.ocop.assessment;

import academy.ocop.courseware.Bilingual;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.training.ClassView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one learner of a class did in its tests, for whoever is responsible for the class. Marks, no answers: those are hers.
 *
 * @param finals her attempts at the final test, the first one first
 * @param quizzes how many different quizzes she has handed in
 * @param grants what she was given on top
 */
public record LearnerTests(
        EnrolledPlace place,
        String name,
        ClassView trainingClass,
        Bilingual course,
        FinalStanding standing,
        int lessons,
        int quizzes,
        List<Line> finals,
        List<Grant> grants) {

    public LearnerTests {
        finals = List.copyOf(finals);
        grants = List.copyOf(grants);
    }

    /**
     * One attempt at the final test.
     *
     * @param submittedAt when it was handed in, or null while it is under way
     */
    public record Line(
            int number,
            Instant startedAt,
            @Nullable Instant submittedAt,
            BigDecimal points,
            int max,
            BigDecimal percent,
            boolean passed) {

        static Line of(Attempt attempt) {
            return new Line(
                    attempt.number(),
                    attempt.startedAt(),
                    attempt.submittedAt(),
                    attempt.points(),
                    attempt.pointsMax(),
                    Marks.percent(attempt.points(), attempt.pointsMax()),
                    attempt.isPassed());
        }
    }

    /** One attempt more, and why. */
    public record Grant(Instant at, String reason) {}
}
