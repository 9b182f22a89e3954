package academy.ocop.courseware;

/**
 * A lesson read aloud in one language.
 *
 * @param file its name in the lesson's folder of media, such as {@code listen.vi.mp3}
 * @param type such as {@code audio/mpeg}
 */
public record Recording(String file, String type, int kilobytes) {}
