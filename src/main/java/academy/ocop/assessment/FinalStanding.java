package academy.ocop.assessment;

import academy.ocop.courseware.Course;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentState;
import java.util.List;

/**
 * How a learner stands with the final test: what the course allows against what was tried. The rule for who may begin when.
 *
 * @param lessonsLeft lessons not finished yet
 * @param allowed attempts the course allows, with those granted on top
 * @param used attempts submitted
 * @param underWay whether one is begun and not submitted
 * @param passed whether one was passed
 * @param left whether the learner has left the class
 */
public record FinalStanding(int lessonsLeft, int allowed, int used, boolean underWay, boolean passed, boolean left) {

    /** What the learner can do now. */
    public enum State {
        /** Nothing to do any more: it is passed. */
        PASSED,
        /** She has left the class. */
        LEFT,
        /** Go on answering. */
        UNDER_WAY,
        /** Finish the lessons first. */
        LESSONS_LEFT,
        /** Begin. */
        READY,
        /** Ask the trainer. */
        NO_ATTEMPTS
    }

    static FinalStanding of(EnrolledPlace place, Course course, int granted, List<Attempt> attempts) {
        int used = (int) attempts.stream().filter(Attempt::isSubmitted).count();
        int left = (int) course.lessons().stream()
                .filter(lesson -> !place.finished().contains(lesson.id()))
                .count();
        return new FinalStanding(
                left,
                course.finalTest().attempts() + granted,
                used,
                used < attempts.size(),
                attempts.stream().anyMatch(Attempt::isPassed),
                place.state() == EnrolmentState.LEFT);
    }

    public State state() {
        if (passed) {
            return State.PASSED;
        }
        if (left) {
            return State.LEFT;
        }
        if (underWay) {
            return State.UNDER_WAY;
        }
        if (lessonsLeft > 0) {
            return State.LESSONS_LEFT;
        }
        return remaining() > 0 ? State.READY : State.NO_ATTEMPTS;
    }

    /** How many attempts can still be begun. */
    public int remaining() {
        return Math.max(0, allowed - used - (underWay ? 1 : 0));
    }

    /** The number of the attempt that is under way or would come next. */
    public int next() {
        return used + 1;
    }

    /**
     * Whether the key may be shown: once it can help nobody in a further attempt. Until then a learner is told what to read
     * again, not what would have been right.
     */
    public boolean keyMayBeShown() {
        return passed || (!underWay && remaining() == 0);
    }
}
