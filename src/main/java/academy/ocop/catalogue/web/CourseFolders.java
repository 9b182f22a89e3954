package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.PublicationService;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.platform.Refused;
import academy.ocop.platform.SchemaMigrated;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings the course folders that the WAR holds to the catalogue, once the database stands. The servlet context finds them in
 * a packed WAR and in an exploded one alike, which no file path would.
 */
@ApplicationScoped
public class CourseFolders {

    private static final Logger LOGGER = System.getLogger(CourseFolders.class.getName());
    private static final String COURSES = "/WEB-INF/courses/";

    @Inject
    PublicationService publication;

    @Inject
    CatalogueQueries catalogue;

    private @Nullable ServletContext war;

    /** Before the observer that starts the migration, and with it everything else. */
    void remember(@Observes @Priority(10) @Initialized(ApplicationScoped.class) ServletContext context) {
        war = context;
    }

    void publish(@Observes @Priority(100) SchemaMigrated event) {
        Set<String> names = new TreeSet<>();
        for (String folder : inside(COURSES)) {
            String name = folder.substring(COURSES.length()).replace("/", "");
            if (folder.endsWith("/") && !name.startsWith(".")) {
                publish(name, folder);
                names.add(name);
            }
        }
        withdrawAllBut(names);
    }

    /** A folder that was taken away is a decision; a WAR without any is a fault of packing, and changes nothing. */
    private void withdrawAllBut(Set<String> names) {
        if (names.isEmpty()) {
            LOGGER.log(Level.ERROR, "The application holds no course folder: what was published before stays");
            return;
        }
        catalogue.published().stream()
                .map(edition -> edition.course().id())
                .filter(course -> !names.contains(course.value()))
                .forEach(publication::withdraw);
    }

    /** One bad folder must not keep the others, or the portal, from starting. */
    private void publish(String name, String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        collect(folder, folder, files);
        try {
            publication.publish(name, CourseFiles.of(files));
        } catch (Refused otherServer) {
            LOGGER.log(Level.INFO, "Course {0}: {1}", name, otherServer.reason());
        }
    }

    private void collect(String top, String folder, Map<String, byte[]> files) {
        for (String path : inside(folder)) {
            if (path.endsWith("/")) {
                collect(top, path, files);
            } else {
                files.put(path.substring(top.length()), content(path));
            }
        }
    }

    private Set<String> inside(String folder) {
        Set<String> paths = context().getResourcePaths(folder);
        return paths == null ? Set.of() : new TreeSet<>(paths);
    }

    private byte[] content(String path) {
        try (InputStream content = context().getResourceAsStream(path)) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ServletContext context() {
        ServletContext known = war;
        if (known == null) {
            throw new IllegalStateException("The application has no servlet context yet");
        }
        return known;
    }
}
