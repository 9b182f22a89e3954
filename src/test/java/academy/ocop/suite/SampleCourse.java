package academy.ocop.suite;

import academy.ocop.courseware.CourseId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The small course about dried shrimp, for tests in the server that need one which nobody else learns or changes. */
public final class SampleCourse {

    private static final List<String> FILES = List.of(
            "course.yaml",
            "pre-test.yaml",
            "final-test.yaml",
            "figures.yaml",
            "hand-out.vi.md",
            "hand-out.en.md",
            "class-pack/plan.vi.md",
            "class-pack/plan.en.md",
            "class-pack/slides.vi.md",
            "class-pack/slides.en.md",
            "class-pack/exercises.vi.md",
            "class-pack/exercises.en.md",
            "washing/lesson.vi.md",
            "washing/lesson.en.md",
            "washing/quiz.yaml",
            "washing/media/wash-place.vi.svg",
            "washing/media/wash-place.en.svg",
            "washing/media/wash-place.yaml",
            "drying/lesson.vi.md",
            "drying/lesson.en.md",
            "drying/quiz.yaml",
            "drying/media/drying-yard.vi.svg",
            "drying/media/drying-yard.en.svg",
            "drying/media/drying-yard.yaml");

    private SampleCourse() {}

    /** An id that no other test has. */
    public static CourseId newId() {
        return new CourseId(
                "sample-x" + UUID.randomUUID().toString().replace("-", "").substring(0, 20));
    }

    /** Its files, under that id. */
    public static Map<String, byte[]> files(CourseId id) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : FILES) {
            try (InputStream content =
                    SampleCourse.class.getClassLoader().getResourceAsStream("courses/dry-shrimp/" + path)) {
                files.put(path, content.readAllBytes());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        edit(files, "course.yaml", "id: dry-shrimp", "id: " + id.value());
        return files;
    }

    /** The same without its first lesson, as an author would take it out. */
    public static Map<String, byte[]> withoutWashing(CourseId id) {
        Map<String, byte[]> files = files(id);
        files.keySet().removeIf(path -> path.startsWith("washing/"));
        edit(files, "course.yaml", "      - washing\n", "");
        edit(files, "final-test.yaml", "lesson: washing", "lesson: drying");
        edit(files, "pre-test.yaml", "lesson: washing", "lesson: drying");
        edit(files, "class-pack/slides.vi.md", "washing/media/wash-place", "drying/media/drying-yard");
        edit(files, "class-pack/slides.en.md", "washing/media/wash-place", "drying/media/drying-yard");
        edit(files, "drying/lesson.vi.md", "../washing/", "https://example.org/");
        edit(files, "drying/lesson.en.md", "../washing/", "https://example.org/");
        return files;
    }

    /** Changes words in one file; words that are not there are a fault of the test. */
    public static void edit(Map<String, byte[]> files, String path, String old, String changed) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new AssertionError(path + " has no " + old);
        }
        files.put(path, text.replace(old, changed).getBytes(StandardCharsets.UTF_8));
    }
}
