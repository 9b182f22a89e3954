package academy.ocop.courseware;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A video of a lesson and the files that belong to it.
 *
 * @param base what it shows: {@code turning}
 * @param extension {@code mp4} or {@code webm}
 */
record Clip(String base, String extension) {

    private static final Pattern FORM = Pattern.compile("media/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\\.(mp4|webm)");

    /** The still pictures that may stand before it begins, the best first. */
    private static final List<String> POSTERS = List.of("jpg", "webp", "png");

    static Optional<Clip> of(String address) {
        Matcher path = FORM.matcher(address);
        return path.matches() ? Optional.of(new Clip(path.group(1), path.group(2))) : Optional.empty();
    }

    String file() {
        return base + "." + extension;
    }

    /** The smaller one, for phones. */
    String phone() {
        return base + "-phone." + extension;
    }

    String captions(Language language) {
        return base + "." + language.tag() + ".vtt";
    }

    String sideFile() {
        return base + ".yaml";
    }

    /** The poster that the folder has. */
    Optional<String> poster(String folder, CourseFiles files) {
        return POSTERS.stream()
                .map(extension -> base + "-poster." + extension)
                .filter(file -> files.paths().contains(folder + file))
                .findFirst();
    }

    /** How a text file without any poster is told what is missing. */
    String anyPoster() {
        return base + "-poster.jpg";
    }
}
