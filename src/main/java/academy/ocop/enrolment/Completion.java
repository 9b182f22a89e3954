package academy.ocop.enrolment;

import academy.ocop.courseware.LessonId;
import java.util.Set;

/**
 * The rule by which a course counts as completed: every lesson of the learner's own edition is finished and the final test is
 * passed, in whatever order.
 *
 * @param required the lessons of her edition
 * @param finished what she has finished, in this or an earlier edition
 */
record Completion(Set<LessonId> required, Set<LessonId> finished, boolean finalPassed) {

    Completion {
        required = Set.copyOf(required);
        finished = Set.copyOf(finished);
    }

    boolean isComplete() {
        return finalPassed && finished.containsAll(required);
    }

    /** How many of the required lessons are finished. */
    int lessonsFinished() {
        return (int) required.stream().filter(finished::contains).count();
    }
}
