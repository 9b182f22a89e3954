package academy.ocop.assessment;

import academy.ocop.platform.Refusal;

/** Why a test cannot be begun, answered or handed in. */
public enum AssessmentRefusal implements Refusal {
    /** The attempt is submitted: its answers stand. */
    ALREADY_SUBMITTED,
    /** Not one question has an answer. */
    NOTHING_ANSWERED,
    /** The same before the first lesson, where one may as well go on without. */
    NOTHING_TRIED,
    /** The final test opens when every lesson is finished. {0}: how many are left. */
    LESSONS_LEFT,
    /** All attempts at the final test are used. {0}: how many there were. */
    NO_ATTEMPTS,
    /** The final test is passed: there is nothing to try again. */
    ALREADY_PASSED,
    /** The learner has left the class. */
    PLACE_LEFT,
    /** Answers came for an attempt that does not exist: another one is under way, or none was begun. */
    NOT_UNDER_WAY,
    /** The questions before the first lesson make no sense after it. */
    LESSONS_BEGUN,
    /** One more attempt is given only to somebody who has none left. */
    ATTEMPTS_LEFT
}
