package academy.ocop.enrolment;

/** Where somebody stands in a class. */
public enum EnrolmentState {
    /** Đang học. */
    ACTIVE,
    /** Đã hoàn thành. */
    FINISHED,
    /** Đã rút. */
    LEFT
}
