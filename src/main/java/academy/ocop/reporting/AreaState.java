package academy.ocop.reporting;

/** Whom of an area somebody looks for. */
public enum AreaState {
    /** Everybody. */
    ALL,
    /** In no course, and never finished one. */
    WITHOUT_COURSE,
    /** In a course that was not opened for two weeks. */
    RESTING
}
