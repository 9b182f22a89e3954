package academy.ocop.courseware;

/** An image and the place in a text where it stands. */
record ImageUse(ImageLink link, String path, int line) {

    ImageName name() {
        return link.name();
    }
}
