package academy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.web.LightAction;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\.");
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
                    || tag.contains("name=\"#{name}\"") // a part that its page puts into a label
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
        assertThat(text).containsPattern("template=\"/WEB-INF/templates/(light|staff|widgets|print)\\.xhtml\"");
        assertThat(text).contains("<ui:define name=\"title\">");
        if (text.contains("/templates/widgets.xhtml")) {
            assertThat(text)
                    .as("the files of PrimeFaces are only loaded for a component of it")
                    .containsPattern("<(p:|a:picker )");
        } else {
            assertThat(text)
                    .as("light pages have no state")
                    .doesNotContainPattern("<h:(?!outputText)")
                    .doesNotContainPattern("primefaces|<a:picker ");
        }
    }

    /** Names of beans are one list for the whole portal, so a page's bean may say more than its file. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void beansOfAPageAreItsFeaturesOwn(Path page) throws IOException {
        Path relative = PAGES.relativize(page);
        String feature = relative.getNameCount() > 1 ? relative.getName(0).toString() : "portal";
        assertThat(beansOf(feature)).as("beans of %s", feature).containsAll(beans(page));
    }

    /** {@code a:deed} writes these fields into every form; a second one of the name would never be read. */
    @Test
    void noFieldHidesWhatEveryFormCarries() throws IOException {
        Pattern field = Pattern.compile("<a:(?:field|secret|choice|tick)[^>]*\\sname=\"(?:from|token|request)\"");
        Pattern form = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
        Pattern name = Pattern.compile("\\sname=\"(?:from|token|request)\"");
        for (Path page : files(PAGES, ".xhtml")) {
            String text = Files.readString(page);
            assertThat(field.matcher(text).find())
                    .as("%s has a field of that name", page)
                    .isFalse();
            assertThat(form.matcher(text)
                            .results()
                            .filter(post -> name.matcher(post.group()).find()))
                    .as("%s", page)
                    .isEmpty();
        }
    }

    @Test
    void everyBeanOfAPageHasItsPage() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path page : pages().toList()) {
            used.addAll(beans(page));
        }
        Set<String> orphans = new TreeSet<>();
        try (Stream<Path> features = Files.list(Path.of("src/main/java/academy/ocop"))) {
            for (Path feature : features.toList()) {
                orphans.addAll(beansOf(feature.getFileName().toString()));
            }
        }
        orphans.removeAll(used);
        assertThat(orphans).isEmpty();
    }

    private static Set<String> beans(Path page) throws IOException {
        return BEAN.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> beansOf(String feature) throws IOException {
        Set<String> found = new TreeSet<>();
        Path folder = Path.of("src/main/java/academy/ocop", feature, "web");
        if (Files.exists(folder)) {
            for (Path file : files(folder, "Page.java")) {
                String name = file.getFileName().toString().replace(".java", "");
                Matcher named = Pattern.compile("@Named\\(\"(\\w+)\"\\)").matcher(Files.readString(file));
                found.add(named.find() ? named.group(1) : Character.toLowerCase(name.charAt(0)) + name.substring(1));
            }
        }
        return found;
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
