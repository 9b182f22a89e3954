package academy.ocop.courseware;

/**
 * A rendered text to be printed: a hand-out, a plan, one slide.
 *
 * @param html everything after the title, safe to write unescaped; addresses of images begin with <code>{course}/</code>
 *     until {@link #at} puts the caller's in their place
 */
public record Printed(String title, String html) {

    // Quotes are escaped in text, so this can only be an attribute that the renderer wrote.
    private static final String COURSE = "src=\"{course}/";

    /** The same with the images' addresses; {@code base} is where the course's files are served, without the last slash. */
    public Printed at(String base) {
        return new Printed(title, html.replace(COURSE, "src=\"" + LessonText.attribute(base) + "/"));
    }
}
