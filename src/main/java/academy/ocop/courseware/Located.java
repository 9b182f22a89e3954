package academy.ocop.courseware;

/** A value and the line on which it stands. */
record Located(String value, int line) {}
