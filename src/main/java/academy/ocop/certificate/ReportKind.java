package academy.ocop.certificate;

/** What is told about a paper. */
public enum ReportKind {
    /** A paper that looks forged, or is not in the register. */
    FAKE,
    /** One's own paper says the name, or something else, wrongly. */
    WRONG_NAME
}
