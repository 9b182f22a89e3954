package academy.ocop.certificate;

/** What a paper is worth now. */
public enum PaperState {
    VALID,
    REVOKED,
    /** The register's row says something else than what was signed on the day of issue. */
    ALTERED
}
