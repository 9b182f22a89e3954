package academy.ocop.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A course of 30 lessons, as large as the one the peers were measured with: the lessons of packaging, again and again. */
final class ThirtyLessons {

    static final String COURSE = "thirty-lessons";
    static final int LESSONS = 30;

    private static final Path MODEL = Path.of("courses", "packaging");

    private ThirtyLessons() {}

    /** Puts the course into the released WAR's copy. */
    static void addTo(Path war) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + war.toUri()), Map.of())) {
            Path course = Files.createDirectories(zip.getPath("WEB-INF", "courses", COURSE));
            for (Map.Entry<String, Path> file : files().entrySet()) {
                Path target = course.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.copy(file.getValue(), target);
            }
            Files.writeString(course.resolve("course.yaml"), sheet(models()));
        }
    }

    /** Name of the lesson at that place of the course, from 1. */
    static String lesson(int position) throws IOException {
        List<String> models = models();
        return position <= models.size() ? models.get(position - 1) : "lesson-" + position;
    }

    private static Map<String, Path> files() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        List<String> models = models();
        try (Stream<Path> all = Files.walk(MODEL)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String inside = MODEL.relativize(file).toString();
                if (inside.equals("course.yaml")) {
                    continue;
                }
                files.put(inside, file);
                int model = models.indexOf(inside.contains("/") ? inside.substring(0, inside.indexOf('/')) : "");
                for (int position = models.size() + 1; model >= 0 && position <= LESSONS; position++) {
                    if ((position - 1) % models.size() == model) {
                        files.put(lesson(position) + inside.substring(inside.indexOf('/')), file);
                    }
                }
            }
        }
        return files;
    }

    private static List<String> models() throws IOException {
        List<String> lessons = new ArrayList<>();
        for (Object module : (List<?>) load().get("modules")) {
            ((List<?>) ((Map<?, ?>) module).get("lessons")).forEach(lesson -> lessons.add(lesson.toString()));
        }
        return lessons;
    }

    private static String sheet(List<String> models) throws IOException {
        Map<String, Object> sheet = load();
        sheet.put("id", COURSE);
        List<Map<String, Object>> modules = new ArrayList<>();
        for (int first = 1; first <= LESSONS; first += models.size()) {
            List<String> lessons = new ArrayList<>();
            for (int position = first; position < first + models.size() && position <= LESSONS; position++) {
                lessons.add(lesson(position));
            }
            String number = Integer.toString(modules.size() + 1);
            modules.add(
                    Map.of("title", Map.of("vi", "Phần " + number, "en", "Part " + number), "lessons", lessons));
        }
        sheet.put("modules", modules);
        return new Dump(DumpSettings.builder().build()).dumpToString(sheet);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> load() throws IOException {
        // Dates stay the text they are.
        Object sheet = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(MODEL.resolve("course.yaml")));
        return new LinkedHashMap<>((Map<String, Object>) sheet);
    }
}
