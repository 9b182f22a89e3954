package academy.ocop.training;

/** How a class is held. */
public enum ClassForm {
    /** Tự học. */
    SELF_PACED,
    /** Học tập trung. */
    CLASSROOM,
    /** Học tập trung kết hợp tự học. */
    BLENDED
}
