package academy.ocop.enrolment;

/** What a roster is sorted by; equal ones by name. */
public enum RosterOrder {
    /** The given name, then the rest: the Vietnamese way. */
    NAME,
    PROGRESS,
    SEEN,
    RESULT
}
