package academy.ocop.authoring;

/** Where a draft stands. */
public enum DraftState {
    DRAFT,
    SUBMITTED,
    SENT_BACK,
    PUBLISHED,
    DISCARDED;

    /** Whether its authors may write in it. */
    public boolean isWritable() {
        return this == DRAFT || this == SENT_BACK;
    }

    /** Whether something is still to be done with it. */
    public boolean isOpen() {
        return isWritable() || this == SUBMITTED;
    }
}
