package academy.ocop.enrolment;

import academy.ocop.platform.Refusal;
import java.util.Optional;

/** Why a place says no. */
public enum EnrolmentRefusal implements Refusal {
    /** The person has a place in this class. */
    ALREADY_ENROLLED("enrolment_once"),
    /** The person has left the class. */
    LEFT_CLASS,
    /** The course is finished; there is nothing to leave. */
    COURSE_FINISHED;

    private final String constraint;

    EnrolmentRefusal() {
        this("");
    }

    EnrolmentRefusal(String constraint) {
        this.constraint = constraint;
    }

    @Override
    public Optional<String> constraint() {
        return Optional.of(constraint).filter(name -> !name.isEmpty());
    }
}
