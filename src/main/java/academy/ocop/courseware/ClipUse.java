package academy.ocop.courseware;

/** A video and the place in a lesson where it stands. */
record ClipUse(Clip clip, String path, int line) {}
