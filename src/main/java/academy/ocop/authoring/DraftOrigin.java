package academy.ocop.authoring;

/** How a draft began. */
public enum DraftOrigin {
    /** From the published edition, to be edited here. */
    EDITION,
    /** As a zip that somebody sent. */
    ZIP,
    /** With a new delivery of the portal, for a course that the office has edited. */
    UPDATE
}
