package academy.ocop.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed: the WAR that would be released, and in it the tests that run in the server. */
@ArquillianSuiteDeployment
public class AcademyWar {

    private static final Path TESTS = Path.of("target", "test-classes");

    @Deployment
    public static WebArchive war() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "ocop-academy.war")
                .importFrom(Path.of(System.getProperty("it.war")).toFile())
                .as(WebArchive.class)
                .addAsLibraries(libraryOf(Assertions.class), libraryOf(Awaitility.class), libraryOf(Matcher.class));
        try (Stream<Path> files = Files.walk(TESTS)) {
            files.filter(Files::isRegularFile)
                    .map(TESTS::relativize)
                    .filter(file -> runsInServer(file.toString()))
                    .forEach(file -> war.addAsResource(TESTS.resolve(file).toFile(), file.toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return war;
    }

    /** Plain tests and those of pages have libraries that the server has not. */
    private static boolean runsInServer(String file) {
        return (file.startsWith("academy/ocop/") || file.startsWith("courses/"))
                && !file.startsWith("academy/ocop/browser/")
                && !file.matches(".*(Test|PageIT|PowerCutIT|DatabaseDownIT)(\\$.*)?\\.class")
                && !file.matches(
                        "academy/ocop/suite/(AcademyWar|AcademyServer|ServerProcess|EmbeddedDatabase|Spare|Suite).*");
    }

    private static java.io.File libraryOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toFile();
    }
}
