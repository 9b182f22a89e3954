package academy.ocop.identity;

/** What brings a person to the training: reports count by it (*đối tượng*). */
public enum PersonKind {
    /** Cán bộ, công chức, viên chức. */
    OFFICIAL,
    /** Người của hợp tác xã, tổ hợp tác, doanh nghiệp, cơ sở. */
    PRODUCER,
    /** Người dân, khác. */
    OTHER
}
