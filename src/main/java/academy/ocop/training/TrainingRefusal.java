package academy.ocop.training;

import academy.ocop.platform.Refusal;
import java.util.Optional;

/** Why a class says no. */
public enum TrainingRefusal implements Refusal {
    /** It takes nobody any more: closed, or its last day is over. */
    CLASS_CLOSED,
    /** It will not be held. */
    CLASS_CANCELLED,
    /** Every seat is taken. */
    CLASS_FULL,
    /** There is no published course to hold it with. */
    COURSE_NOT_PUBLISHED,
    /** The course is not on offer any more. */
    COURSE_WITHDRAWN,
    /** Another class has this code. */
    CODE_TAKEN("training_class_code");

    private final String constraint;

    TrainingRefusal() {
        this("");
    }

    TrainingRefusal(String constraint) {
        this.constraint = constraint;
    }

    @Override
    public Optional<String> constraint() {
        return Optional.of(constraint).filter(name -> !name.isEmpty());
    }
}
