package academy.ocop.product;

/** What a producer is (*loại hình chủ thể*), as the source says. */
public enum ProducerKind {
    /** Doanh nghiệp. */
    COMPANY,
    /** Hợp tác xã. */
    COOPERATIVE,
    /** Tổ hợp tác. */
    GROUP,
    /** Cơ sở, hộ sản xuất, trang trại. */
    HOUSEHOLD,
    /** The source does not say. */
    NOT_STATED
}
