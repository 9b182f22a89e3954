package academy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.web.LightAction;
import academy.ocop.suite.RightsTable;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that can be opened or done stands in {@link RightsTable}, where RightsIT asks it as everybody. */
class RightsTest {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    @Test
    void everyPageHasARow() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            Set<String> pages = files.map(PAGES::relativize)
                    .map(file -> "/" + file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.matches("/(WEB-INF|resources)/.*"))
                    .map(file -> file.replaceFirst("(index)?\\.xhtml$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(pages).isNotEmpty();
            assertThat(missing(pages, false))
                    .as("pages without a row in RightsTable")
                    .isEmpty();
        }
    }

    @Test
    void everyDeedHasARow() {
        Set<String> deeds = CLASSES.stream()
                .filter(type -> type.isAssignableTo(LightAction.class) && !type.isInterface())
                .map(RightsTest::path)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(deeds).isNotEmpty();
        assertThat(missing(deeds, true))
                .as("deeds without a row in RightsTable")
                .isEmpty();
    }

    @Test
    void everyServletHasARow() {
        Set<String> servlets = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type ->
                        Arrays.stream(type.getAnnotationOfType(WebServlet.class).value()))
                .filter(pattern -> !"/do/*".equals(pattern))
                .map(pattern -> pattern.replace("/*", "/"))
                .filter(pattern -> RightsTable.rows().stream()
                        .noneMatch(row -> !row.post() && row.path().startsWith(pattern)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(servlets).as("servlets without a row in RightsTable").isEmpty();
    }

    @Test
    void everyResourceHasARow() {
        Set<String> resources = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .map(method -> "/api/v1"
                                + bare(type.getAnnotationOfType(Path.class).value())
                                + (method.isAnnotatedWith(Path.class)
                                        ? bare(method.getAnnotationOfType(Path.class)
                                                .value())
                                        : "")))
                .filter(path -> RightsTable.rows().stream()
                        .noneMatch(row -> row.path()
                                .replaceAll("\\{.*?}|food-safety", "x")
                                .equals(path.replaceAll("\\{.*?}", "x"))))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(resources).as("resources without a row in RightsTable").isEmpty();
    }

    @Test
    void noRowIsLeftOver() {
        Set<String> seen = new TreeSet<>();
        RightsTable.rows()
                .forEach(row -> assertThat(seen.add(row.toString()))
                        .as("%s stands twice", row)
                        .isTrue());
        assertThat(RightsTable.rows()).allMatch(row -> row.who().matches("\\*|own|none|T|[RCHBADU]+"));
    }

    private static String bare(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    private static Set<String> missing(Set<String> all, boolean post) {
        Set<String> missing = new TreeSet<>(all);
        RightsTable.rows().stream().filter(row -> row.post() == post).forEach(row -> missing.remove(row.path()));
        return missing;
    }

    private static String path(JavaClass type) {
        try {
            return ((LightAction) type.reflect().getConstructor().newInstance()).path();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(type.getName(), failure);
        }
    }
}
