package academy.ocop.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Every word of the courses is spelt as its language spells it, or stands in {@code spelling/words.<language>.txt}: names, terms, units and
 * what a course quotes. Vietnamese is checked by syllable, English with the SCOWL dictionary for British spelling.
 */
class SpellingTest {

    private static final Path COURSES = Path.of("courses");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)?");

    /** Addresses, files and numbers of laws are no words. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "https?://\\S+|\\]\\([^)\"]*|[\\p{L}\\d.-]*\\d[\\p{L}\\d./:%-]*"
                    + "|\\p{Lu}+-\\p{Lu}[\\p{L}\\d-]*|[\\w-]+(?:\\.[\\w-]+)*\\.(?:svg|yaml|md|vi|en|vn|org|com|net)\\b");

    /** A word of a text and where it stands. */
    private record Found(String file, int line, String word) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + word;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyWordIsSpeltAsItsLanguageSpellsIt(String language) throws IOException, ParseException {
        Predicate<String> right = right(language);

        List<Found> wrong = words(language).stream()
                .filter(found -> !right.test(found.word()))
                .toList();

        assertThat(wrong)
                .as("Correct the word, or enter a name or a term in src/test/resources/spelling/words.%s.txt", language)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noWordIsListedTwiceOrWithoutNeed(String language) throws IOException, ParseException {
        List<String> listed = listed(language);
        Predicate<String> spelt = spelt(language);

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed.stream().filter(spelt)).isEmpty();
    }

    @Test
    void findsASlipOfTheFingerInEitherLanguage() throws IOException, ParseException {
        assertThat(right("vi")).accepts("phơi", "tôm", "Nghị", "OCOP").rejects("phoii", "tômm", "nghành");
        assertThat(right("en"))
                .accepts("shrimp", "drying", "centre", "OCOP", "tôm")
                .rejects("shrmip", "center", "dryng");
    }

    private static Predicate<String> right(String language) throws IOException, ParseException {
        Set<String> listed =
                listed(language).stream().map(SpellingTest::folded).collect(Collectors.toCollection(HashSet::new));
        return spelt(language).or(word -> listed.contains(folded(word)));
    }

    private static Predicate<String> spelt(String language) throws IOException, ParseException {
        if ("vi".equals(language)) {
            return VietnameseSyllable::isOne;
        }
        Hunspell english = english();
        // Names and products keep their marks in an English text.
        Predicate<String> marked = word -> word.codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c));
        return ((Predicate<String>) word -> english.spell(word.replace('’', '\'')) || english.spell(owner(word)))
                .or(word -> marked.test(word) && VietnameseSyllable.isOne(owner(word)));
    }

    private static Hunspell english() throws IOException, ParseException {
        try (InputStream affixes = resource("en-GB.aff");
                InputStream words = resource("en-GB.dic")) {
            return new Hunspell(new Dictionary(new ByteBuffersDirectory(), "en", affixes, words));
        }
    }

    private static List<String> listed(String language) throws IOException {
        try (InputStream list = resource("words." + language + ".txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<Found> words(String language) throws IOException {
        List<Found> words = new ArrayList<>();
        try (Stream<Path> files = Files.walk(COURSES)) {
            files.filter(path -> path.getNameCount() > 2).sorted().forEach(path -> {
                String name = path.toString();
                if (name.endsWith("." + language + ".md")) {
                    words.addAll(ofText(path));
                } else if (name.endsWith(".yaml") && !name.contains("/media/")) {
                    words.addAll(ofYaml(path, language));
                }
            });
        }
        return words;
    }

    private static List<Found> ofText(Path path) {
        List<Found> words = new ArrayList<>();
        List<String> lines = text(path).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            words.addAll(ofLine(path, i + 1, lines.get(i)));
        }
        return words;
    }

    private static List<Found> ofYaml(Path path, String language) {
        List<Found> words = new ArrayList<>();
        new Compose(LoadSettings.builder().build())
                .composeString(text(path))
                .ifPresent(root -> walk(path, root, language, false, words));
        return words;
    }

    private static void walk(Path path, Node node, String language, boolean inLanguage, List<Found> words) {
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                boolean wanted = entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(language);
                walk(path, entry.getValueNode(), language, wanted, words);
            }
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> walk(path, item, language, inLanguage, words));
        } else if (inLanguage && node instanceof ScalarNode text) {
            int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
            words.addAll(ofLine(path, line, text.getValue()));
        }
    }

    private static List<Found> ofLine(Path path, int line, String text) {
        List<Found> words = new ArrayList<>();
        Matcher word = WORD.matcher(NO_WORDS.matcher(text).replaceAll(" "));
        while (word.find()) {
            words.add(new Found(path.toString(), line, word.group()));
        }
        return words;
    }

    private static String folded(String word) {
        return owner(word).toLowerCase(Locale.ROOT);
    }

    /** Without the 's that any name may have. */
    private static String owner(String word) {
        return word.replaceAll("['’]s$", "");
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SpellingTest.class.getResourceAsStream("/spelling/" + name), name);
    }
}
