package academy.ocop.identity;

/** What a person can be in the portal. Rights are a union over the roles somebody holds; each grant has a reach. */
public enum Role {
    /** Học viên: everybody with an account, for what is theirs. */
    TRAINEE,
    /** Giảng viên. */
    TRAINER,
    /** Cán bộ quản lý lớp. */
    COORDINATOR,
    /** Đầu mối cấp xã. */
    COMMUNE_CONTACT,
    /** Chuyên viên Chi cục. */
    BRANCH_OFFICER,
    /** Biên tập nội dung. */
    AUTHOR,
    /** Quản trị hệ thống: accounts and settings, never marks or papers. */
    ADMINISTRATOR,
    /** Kiểm tra, thanh tra: reads everything, changes nothing. */
    AUDITOR
}
