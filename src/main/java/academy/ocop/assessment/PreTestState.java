package academy.ocop.assessment;

import academy.ocop.courseware.Course;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentState;
import java.util.List;

/** How a learner stands with the questions before the first lesson. The rule for who may take them. */
public enum PreTestState {
    /** The course has none. */
    NONE,
    /** To be taken or passed over. */
    OFFERED,
    UNDER_WAY,
    /** Handed in; it is not taken again. */
    DONE,
    /** Passed over: a lesson is finished, or the class was left. */
    OVER;

    static PreTestState of(Course course, EnrolledPlace place, List<Attempt> attempts) {
        if (course.preTest().isEmpty()) {
            return NONE;
        }
        if (attempts.stream().anyMatch(Attempt::isSubmitted)) {
            return DONE;
        }
        if (place.state() == EnrolmentState.LEFT) {
            return OVER;
        }
        if (!attempts.isEmpty()) {
            return UNDER_WAY;
        }
        return place.finished().isEmpty() ? OFFERED : OVER;
    }
}
