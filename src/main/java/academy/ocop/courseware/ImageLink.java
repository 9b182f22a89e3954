package academy.ocop.courseware;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An image as a text of a course names it.
 *
 * @param lesson the folder of the lesson that has it; empty for the lesson in which the text itself stands
 */
record ImageLink(Optional<String> lesson, ImageName name) {

    private static final Pattern FROM_CLASS_PACK = Pattern.compile("\\.\\./([a-z][a-z0-9-]*)/(media/.*)");

    static Optional<ImageLink> inLesson(String address) {
        return ImageName.of(address).map(name -> new ImageLink(Optional.empty(), name));
    }

    static Optional<ImageLink> inClassPack(String address) {
        Matcher path = FROM_CLASS_PACK.matcher(address);
        return path.matches()
                ? ImageName.of(path.group(2)).map(name -> new ImageLink(Optional.of(path.group(1)), name))
                : Optional.empty();
    }

    /** The address of an image, wherever the text stands; empty when the format has no such address. */
    static Optional<ImageLink> of(String address) {
        return inLesson(address).or(() -> inClassPack(address));
    }

    /** Where the page finds it, with a placeholder for what only the page knows. */
    String source() {
        return lesson.map(folder -> "{course}/" + folder + "/media/").orElse("{media}/") + name.file();
    }

    /** Where the course's files have it, for a text in the given lesson. */
    String path(String ownLesson) {
        return lesson.orElse(ownLesson) + "/media/" + name.file();
    }
}
