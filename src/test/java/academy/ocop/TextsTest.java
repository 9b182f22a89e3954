package academy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.Refusal;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same, every key that is used exists, and every key is used. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/academy/ocop");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern IN_PAGE = Pattern.compile("(\\w+)Text\\['([^']+)'\\]");
    private static final Pattern CHOSEN_IN_PAGE = Pattern.compile("(\\w+)Text\\[([^\\]]*\\?[^\\]]*)\\]");
    private static final Pattern BRANCH = Pattern.compile("[?:]\\s*\\(?\\s*'([^']+)'");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:[Tt]exts\\s*\\.)(?:of|has)\\(\\s*\"([a-z]+)\",\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern AUDITED =
            Pattern.compile("\\.record(?:Apart)?\\(\\s*\"([a-z]+)\\.([A-Za-z.]+)\"\\s*,");
    private static final Pattern WORD_IN_CODE = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern WORD_IN_PAGE = Pattern.compile("'([^'\n]*)'");
    private static final Set<String> NOT_BRITISH = Set.of(
            "enrollment",
            "enroll",
            "enrolls",
            "catalog",
            "program",
            "center",
            "color",
            "organization",
            "organize",
            "recognize",
            "recognized",
            "authorize",
            "authorized",
            "license",
            "fulfill",
            "canceled",
            "labeled",
            "practise");

    static Stream<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(TEXTS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void bothLanguagesHaveTheSameKeysInTheSameOrder(String feature) throws IOException {
        assertThat(List.copyOf(texts(feature, "en").keySet()))
                .isEqualTo(List.copyOf(texts(feature, "vi").keySet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void bothLanguagesNameTheSameArguments(String feature) throws IOException {
        Map<String, String> english = texts(feature, "en");
        texts(feature, "vi")
                .forEach((key, text) -> assertThat(arguments(english.getOrDefault(key, "")))
                        .as("arguments of %s %s", feature, key)
                        .isEqualTo(arguments(text)));
    }

    private static Set<Integer> arguments(String text) {
        Set<Integer> found = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{(\\d+)").matcher(text);
        while (argument.find()) {
            found.add(Integer.valueOf(argument.group(1)));
        }
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void textsAreWellWritten(String feature) throws IOException {
        for (String language : List.of("vi", "en")) {
            texts(feature, language).forEach((key, text) -> {
                String where = feature + "_" + language + " " + key;
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as("%s is in NFC", where)
                        .isTrue();
                assertThat(text).as(where).isNotBlank().doesNotContain("!").doesNotContain("…...");
                if (!text.matches(".*\\{\\d.*")) {
                    assertThat(text)
                            .as("%s: one single quote stands for itself", where)
                            .doesNotContain("''");
                } else {
                    assertThat(text.replace("''", ""))
                            .as("%s: two single quotes make one", where)
                            .doesNotContain("'");
                }
            });
        }
        texts(feature, "vi")
                .forEach((key, text) -> assertThat(text.toLowerCase(Locale.ROOT))
                        .as("%s %s speaks without a pronoun", feature, key)
                        .doesNotContainPattern("(?<!\\p{L})bạn(?!\\p{L})"));
        texts(feature, "en")
                .forEach((key, text) -> assertThat(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .as("%s %s is British", feature, key)
                        .doesNotContainAnyElementsOf(NOT_BRITISH));
    }

    @Test
    void everyKeyThatAPageNamesExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : files(PAGES, ".xhtml")) {
            String text = Files.readString(page);
            Matcher direct = IN_PAGE.matcher(text);
            while (direct.find()) {
                missing(direct.group(1), direct.group(2), page, missing);
            }
            Matcher chosen = CHOSEN_IN_PAGE.matcher(text);
            while (chosen.find()) {
                Matcher branch = BRANCH.matcher(chosen.group(2));
                while (branch.find()) {
                    missing(chosen.group(1), branch.group(1), page, missing);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyThatCodeNamesExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path file : files(CODE, ".java")) {
            String text = Files.readString(file);
            Matcher used = IN_CODE.matcher(text);
            while (used.find()) {
                missing(used.group(1), used.group(2), file, missing);
            }
            Matcher audited = AUDITED.matcher(text);
            while (audited.find()) {
                missing(audited.group(1), "audit." + audited.group(1) + '.' + audited.group(2), file, missing);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void missing(String feature, String key, Path file, List<String> missing) throws IOException {
        if (!key.endsWith(".") && !texts(feature, "vi").containsKey(key)) {
            missing.add(feature + ": " + key + " in " + file);
        }
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Class<?> type : refusals()) {
            String feature = type.getPackageName().substring("academy.ocop.".length());
            for (Object constant : type.getEnumConstants()) {
                String key = "refusal." + ((Enum<?>) constant).name();
                if (!texts(feature, "vi").containsKey(key)) {
                    missing.add(feature + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Class<?>> refusals() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("academy.ocop").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class) && !type.isAnonymousClass())
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }

    /** A key is used where it stands as a word in code or page, or where a word ending in a dot begins it. */
    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> words = new TreeSet<>();
        List<Path> sources = new ArrayList<>(files(CODE, ".java"));
        sources.addAll(files(PAGES, ".xhtml"));
        for (Path file : sources) {
            Matcher word =
                    (file.toString().endsWith(".java") ? WORD_IN_CODE : WORD_IN_PAGE).matcher(Files.readString(file));
            while (word.find()) {
                words.add(word.group(1));
            }
        }
        Set<String> known = refusals().stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> "refusal." + ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> unused = new ArrayList<>();
        for (String feature : features().toList()) {
            for (String key : texts(feature, "vi").keySet()) {
                boolean said = key.startsWith("done.") && saysDone(words, key.substring("done.".length()))
                        || key.startsWith("audit.") && words.contains(key.substring("audit.".length()));
                if (!said && !known.contains(key) && !words.contains(key) && !begunBy(words, key)) {
                    unused.add(feature + ": " + key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    private static boolean saysDone(Set<String> words, String code) {
        return words.stream().anyMatch(word -> word.equals(code) || word.endsWith("done=" + code));
    }

    private static boolean begunBy(Set<String> words, String key) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String start = key.substring(0, dot + 1);
            if (!start.matches("(refusal|done|audit)\\.") && words.contains(start)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> texts(String feature, String language) throws IOException {
        Path file = TEXTS.resolve(feature).resolve("Texts_" + language + ".properties");
        Map<String, String> found = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int equals = line.indexOf('=');
                    assertThat(equals).as("%s: %s", file, line).isPositive();
                    assertThat(found.put(line.substring(0, equals).strip(), line.substring(equals + 1)))
                            .as("%s: %s stands twice", file, line)
                            .isNull();
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
