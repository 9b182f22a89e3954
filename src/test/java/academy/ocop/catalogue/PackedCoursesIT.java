package academy.ocop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseReader;
import academy.ocop.suite.PlainBrowser;
import academy.ocop.suite.Portal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The courses of the WAR as it is released, packed: each of them is on offer, with its lessons. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PackedCoursesIT {

    private static final String COURSES = "WEB-INF/courses/";

    @Test
    void everyCourseInTheReleasedWarIsOnOffer() throws IOException {
        PlainBrowser visitor = new PlainBrowser(Portal.address());
        Map<String, Map<String, byte[]>> folders = folders();
        assertThat(folders).containsKey("food-safety");

        folders.forEach((name, files) -> {
            Course course =
                    CourseReader.read(CourseFiles.of(files), name).course().orElseThrow();
            String told = visitor.open("/api/v1/courses/" + name).html();
            assertThat(told).contains("\"version\":\"" + course.version() + "\"");
            course.lessons()
                    .forEach(lesson ->
                            assertThat(told).contains("\"id\":\"" + lesson.id().folder() + "\""));
            PlainBrowser.Reply page = visitor.open("/catalogue/course?id=" + name);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.words()).contains(course.title().vi());
        });
    }

    private static Map<String, Map<String, byte[]>> folders() throws IOException {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        try (ZipFile war = new ZipFile(Path.of(System.getProperty("it.war")).toFile())) {
            for (ZipEntry entry : war.stream().toList()) {
                String path = entry.getName();
                if (!path.startsWith(COURSES) || entry.isDirectory()) {
                    continue;
                }
                String[] parts = path.substring(COURSES.length()).split("/", 2);
                if (parts.length == 2 && !parts[0].startsWith(".")) {
                    try (InputStream content = war.getInputStream(entry)) {
                        folders.computeIfAbsent(parts[0], x -> new TreeMap<>()).put(parts[1], content.readAllBytes());
                    }
                }
            }
        }
        return folders;
    }
}
