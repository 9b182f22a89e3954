package academy.ocop.courseware;

/** Whether a law holds on a certain day, as far as the register knows. */
public enum LawState {
    IN_FORCE,
    /** Issued, and its day has not come. */
    NOT_YET,
    /** Replaced, or its period is over. */
    ENDED,
    SUSPENDED,
    /** Known to exist; nobody has checked whether later laws changed it. */
    UNCHECKED
}
