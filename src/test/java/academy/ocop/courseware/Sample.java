package academy.ocop.courseware;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The good sample course {@code dry-shrimp} with changes: each method gives a new one. */
record Sample(Map<String, byte[]> files) {

    static final String FOLDER = "dry-shrimp";

    private static final Sample GOOD = load();

    static Path courses() {
        try {
            return Path.of(
                    Objects.requireNonNull(Sample.class.getResource("/courses")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Sample good() {
        return GOOD;
    }

    private static Sample load() {
        CourseFiles files = CourseFiles.ofFolder(courses().resolve(FOLDER));
        Map<String, byte[]> contents = new TreeMap<>();
        files.paths().forEach(path -> contents.put(path, files.file(path).orElseThrow()));
        return new Sample(contents);
    }

    /** The first place where {@code old} stands becomes {@code changed}. */
    Sample edit(String path, String old, String changed) {
        String text = text(path);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(path + " has no '" + old + "'");
        }
        return with(path, text.substring(0, at) + changed + text.substring(at + old.length()));
    }

    Sample with(String path, String text) {
        return with(path, text.getBytes(UTF_8));
    }

    Sample with(String path, byte[] content) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, content);
        return new Sample(changed);
    }

    Sample without(String start) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.keySet().removeIf(path -> path.startsWith(start));
        return new Sample(changed);
    }

    String text(String path) {
        return new String(Objects.requireNonNull(files.get(path), path), UTF_8);
    }

    /** The line, from 1, on which the mark first stands. */
    int line(String path, String mark) {
        String text = text(path);
        int at = text.indexOf(mark);
        if (at < 0) {
            throw new IllegalArgumentException(path + " has no '" + mark + "'");
        }
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    CourseFiles courseFiles() {
        return CourseFiles.of(files);
    }

    Reading read() {
        return CourseReader.read(courseFiles(), FOLDER);
    }

    Course course() {
        return read().course().orElseThrow(() -> new AssertionError(read().faults()));
    }
}
