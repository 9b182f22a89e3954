package academy.ocop.identity;

/** How far a role has come: it counts only once it is in force. */
public enum GrantState {
    /** Proposed by one; a second person has to confirm it. */
    WAITING,
    /** Counts from its first to its last day. */
    IN_FORCE,
    /** Said no to, or taken back, before it ever counted. */
    REFUSED
}
