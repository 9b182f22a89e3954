package academy.ocop.identity;

/** What reports count as *dân tộc*; given by the person or not at all. */
public enum Ethnicity {
    KINH,
    KHMER,
    HOA,
    OTHER
}
