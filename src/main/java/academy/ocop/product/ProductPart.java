package academy.ocop.product;

/** What a person has to do with a product. One person may have several parts, and a product many people. */
public enum ProductPart {
    /** Người trực tiếp làm ra. */
    MAKER,
    /** Chủ thể, người đại diện. */
    OWNER,
    /** Người phụ trách, hỗ trợ. */
    SUPPORTER
}
