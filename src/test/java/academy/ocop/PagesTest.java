package academy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.web.LightAction;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages hold no sentence, no style and no script; every input has a name that is read aloud; every form has its action. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^}']|'[^']*')*\\}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern POSTS = Pattern.compile("[\"'](/do/[a-z]+/[a-zA-Z-]+)");
    private static final Pattern PATH = Pattern.compile("return\\s+\"(/[a-z]+/[a-zA-Z-]+)\"\\s*;");

    static Stream<Path> pages() throws IOException {
        return files(PAGES, ".xhtml").stream();
    }

    /** Those with an address of their own. */
    static Stream<Path> addresses() throws IOException {
        return pages().filter(page ->
                !page.startsWith(PAGES.resolve("WEB-INF")) && !page.startsWith(PAGES.resolve("resources")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void sentencesStandInTheBundles(Path page) throws IOException {
        String bare = EXPRESSION
                .matcher(COMMENT.matcher(Files.readString(page)).replaceAll(""))
                .replaceAll("");
        String words = TAG.matcher(bare).replaceAll(" ").replaceAll("&#?\\w+;", " ");
        assertThat(LETTERS.matcher(words).results().map(found -> found.group()).toList())
                .isEmpty();
        Matcher attribute = Pattern.compile("\\s(alt|title|placeholder|aria-label|label|header)=\"([^\"]*)\"")
                .matcher(bare);
        while (attribute.find()) {
            assertThat(attribute.group(2)).as(attribute.group()).doesNotContainPattern("\\p{L}{2,}");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void noStyleAndNoScriptInside(Path page) throws IOException {
        assertThat(Files.readString(page))
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyInputHasAName(Path page) throws IOException {
        String text = Files.readString(page);
        Matcher input = Pattern.compile("<(input|select|textarea)\\b(?:\"[^\"]*\"|[^\">])*>", Pattern.DOTALL)
                .matcher(text);
        List<String> nameless = new ArrayList<>();
        while (input.find()) {
            String tag = input.group();
            Matcher id = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(tag);
            boolean named = tag.matches("(?s).*\\stype=\"(hidden|submit)\".*")
                    || tag.contains("aria-label")
                    || id.find() && text.contains("for=\"" + id.group(1) + "\"")
                    || insideLabel(text, input.start());
            if (!named) {
                nameless.add(tag);
            }
        }
        assertThat(nameless).isEmpty();
    }

    private static boolean insideLabel(String text, int position) {
        int opened = text.lastIndexOf("<label", position);
        return opened >= 0 && text.lastIndexOf("</label>", position) < opened;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void everyPageHasItsTemplateAndTitle(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(text).containsPattern("template=\"/WEB-INF/templates/(light|staff)\\.xhtml\"");
        assertThat(text).contains("<ui:define name=\"title\">");
        if (text.contains("/templates/light.xhtml")) {
            assertThat(text)
                    .as("light pages have no state")
                    .doesNotContain("jakarta.faces.html")
                    .doesNotContain("primefaces");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void everyPageHasItsBean(Path page) {
        Path bean = beanOf(PAGES.relativize(page));
        assertThat(bean).as("bean of %s", page).exists();
    }

    private static Path beanOf(Path page) {
        String feature = page.getNameCount() > 1 ? page.getName(0).toString() : "portal";
        String file = page.getFileName().toString().replace(".xhtml", "");
        String name = "index".equals(file) ? "Front" : camel(file);
        return Path.of("src/main/java/academy/ocop", feature, "web", name + "Page.java");
    }

    private static String camel(String name) {
        return Arrays.stream(name.split("-"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }

    @Test
    void everyBeanOfAPageHasItsPage() throws IOException {
        Set<Path> expected =
                addresses().map(page -> beanOf(PAGES.relativize(page))).collect(Collectors.toSet());
        List<Path> orphans = files(Path.of("src/main/java"), "Page.java").stream()
                .filter(file -> file.getParent().endsWith("web"))
                .filter(file -> !expected.contains(file))
                .toList();
        assertThat(orphans).isEmpty();
    }

    @Test
    void everyActionHasAFormAndEveryFormAnAction() throws IOException {
        Set<String> posted = new TreeSet<>();
        for (String end : List.of(".xhtml", ".js")) {
            for (Path file : files(PAGES, end)) {
                Matcher post = POSTS.matcher(Files.readString(file));
                while (post.find()) {
                    posted.add(post.group(1).substring("/do".length()));
                }
            }
        }
        Set<String> answered = new TreeSet<>();
        for (var type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("academy.ocop")) {
            if (type.isAssignableTo(LightAction.class) && !type.isInterface()) {
                String source = Files.readString(Path.of(
                        "src/main/java", type.getName().replace('.', '/').replaceAll("\\$.*", "") + ".java"));
                Matcher path = PATH.matcher(source);
                assertThat(path.find())
                        .as("%s returns its path as one literal", type.getName())
                        .isTrue();
                answered.add(path.group(1));
            }
        }
        assertThat(posted).isEqualTo(answered);
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
