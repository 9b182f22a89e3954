package academy.ocop.assessment;

import academy.ocop.enrolment.EnrolmentId;
import java.io.Serializable;

/**
 * Names one attempt the way its page does: whose place, which test, the how-manieth try. Known before the attempt exists, so
 * that looking at a quiz writes nothing.
 *
 * @param number 1 for the first try
 */
public record AttemptKey(EnrolmentId place, TestId test, int number) implements Serializable {}
