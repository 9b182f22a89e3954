package academy.ocop.catalogue;

/** Who an edition came from. */
public enum EditionOrigin {
    /** With the portal: the next delivery may replace it. */
    SHIPPED,
    /** From the office's own authors: only they replace it. */
    OFFICE
}
