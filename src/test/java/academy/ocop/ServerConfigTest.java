package academy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server's files hold no secret, and nothing that differs between two places outside the default of a variable. */
class ServerConfigTest {

    private static final Path CONFIG = Path.of("server-config");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([A-Za-z.]+)=\"([^\"]*)\"");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CONFIG)) {
            return files.filter(file -> file.toString().endsWith(".xml")).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void secretsComeFromOutside(Path file) throws IOException {
        Matcher attribute = ATTRIBUTE.matcher(Files.readString(file));
        while (attribute.find()) {
            if (attribute.group(1).matches("(?i).*(password|secret|token).*")) {
                assertThat(attribute.group(2))
                        .as("%s in %s", attribute.group(1), file)
                        .startsWith("${");
            }
        }
        assertThat(Files.readString(file))
                .doesNotContainPattern("<variable name=\"[^\"]*(password|secret)[^\"]*\"[^>]*(defaultValue|value)=");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void hostsAndPortsAreVariables(Path file) throws IOException {
        Matcher attribute = ATTRIBUTE.matcher(Files.readString(file));
        while (attribute.find()) {
            if (attribute.group(1).matches("host|httpPort|httpsPort|serverName|portNumber|port")) {
                assertThat(attribute.group(2))
                        .as("%s in %s", attribute.group(1), file)
                        .matches("\\$\\{[a-z.]+\\}|-1");
            }
        }
        String withoutDefaults = Files.readString(file).replaceAll("<variable [^>]*/>|(?s)<!--.*?-->", "");
        assertThat(withoutDefaults).doesNotContainPattern("localhost|\\d+\\.\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void onlyTheServersOwnFileNamesFeatures() throws IOException {
        for (Path file : files().toList()) {
            List<String> features = Pattern.compile("<feature>([^<]+)</feature>")
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            if (file.endsWith("server.xml")) {
                assertThat(features)
                        .doesNotHaveDuplicates()
                        .hasSizeLessThan(20)
                        .noneMatch(
                                name -> name.matches(
                                        "(jakartaee|webProfile|microProfile|javaee|localConnector|adminCenter|restConnector).*"));
            } else {
                assertThat(features).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void noVariableOfTheEnvironmentHasAValueHere() throws IOException {
        assertThat(Files.readAllLines(CONFIG.resolve("server.env")))
                .allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    /** The list in server.env is what operating.md explains, and both know every setting of the portal. */
    @Test
    void everyVariableIsListedAndExplained() throws IOException {
        String listed = Files.readString(CONFIG.resolve("server.env"));
        String explained = Files.readString(Path.of("src/site/markdown/operating.md"));
        Set<String> named = variables(listed);
        assertThat(named).isEqualTo(variables(explained.replace("`_", "`ACADEMY_DB_")));
        for (Settings setting : Settings.values()) {
            assertThat(named).contains(setting.key().toUpperCase(Locale.ROOT).replace('.', '_'));
        }
    }

    /** Whoever adds a library to the WAR says under which licence it stands. */
    @Test
    void everyLibraryStandsInTheNotice() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies = pom.substring(pom.indexOf("\n    <dependencies>\n"), pom.indexOf("\n    <build>\n"));
        String notice = Files.readString(Path.of("src/main/webapp/META-INF/NOTICE.txt"));
        assertThat(Pattern.compile("(?s)<dependency>(.*?)</dependency>")
                        .matcher(dependencies)
                        .results()
                        .map(found -> found.group(1))
                        .filter(one -> !one.contains("<scope>"))
                        .map(one -> one.replaceAll("(?s).*?<artifactId>([a-z0-9]+).*", "$1")))
                .hasSizeGreaterThan(15)
                .allSatisfy(library -> assertThat(notice).contains(library));
    }

    private static Set<String> variables(String text) {
        return Pattern.compile("ACADEMY_[A-Z_]+[A-Z]")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
