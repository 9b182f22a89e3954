package academy.ocop.courseware;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lesson in one language, rendered.
 *
 * @param summary the three sentences of the summary note, plain text
 * @param html everything after the title, safe to write unescaped; addresses of images begin with <code>{media}/</code>
 *     and links to other lessons with <code>{lesson}/</code> until {@link #html(String, String)} puts the caller's in
 *     their place
 * @param words words of the whole text; in Vietnamese, syllables
 */
public record LessonText(String title, List<String> summary, String html, int words) {

    // Quotes are escaped in text, so these three can only be attributes that the renderer wrote.
    private static final String MEDIA = "src=\"{media}/";
    private static final String LESSON = "href=\"{lesson}/";
    private static final String POSTER = "poster=\"{media}/";
    private static final Pattern FILE = Pattern.compile("(?:src|poster)=\"\\{media\\}/([^\"]+)\"");

    public LessonText {
        summary = List.copyOf(summary);
    }

    /**
     * The lesson for one page.
     *
     * @param mediaBase where the lesson's images are served, without the last slash
     * @param lessonBase where the course's lessons are served, without the last slash
     */
    public String html(String mediaBase, String lessonBase) {
        return html.replace(MEDIA, "src=\"" + attribute(mediaBase) + "/")
                .replace(POSTER, "poster=\"" + attribute(mediaBase) + "/")
                .replace(LESSON, "href=\"" + attribute(lessonBase) + "/");
    }

    /** Names of the images and videos in the text, such as {@code drying-yard.vi.svg}, in order. */
    public Set<String> media() {
        Set<String> names = new LinkedHashSet<>();
        Matcher image = FILE.matcher(html);
        while (image.find()) {
            names.add(image.group(1));
        }
        return names;
    }

    static String attribute(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
