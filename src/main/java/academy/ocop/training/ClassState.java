package academy.ocop.training;

/** Whether a class takes learners. Those who sit in it go on learning in any state but the last. */
public enum ClassState {
    /** Đang nhận học viên. */
    OPEN,
    /** Đã khóa sổ. */
    CLOSED,
    /** Đã hủy. */
    CANCELLED
}
