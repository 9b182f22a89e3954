package academy.ocop.courseware;

/** An image and the place in a lesson where it stands. */
record ImageUse(ImageName name, String path, int line) {}
