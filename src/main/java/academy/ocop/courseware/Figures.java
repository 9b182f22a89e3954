package academy.ocop.courseware;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code figures.yaml}: computes each figure again and looks for it in the lesson that shows it. */
final class Figures {

    static final String FILE = "figures.yaml";

    private static final Pattern SAYS = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    /** A year has no separator. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final int MOST_FIGURES = 200;

    private final Map<String, String> texts;
    private final Set<String> lessons;
    private final Faults faults;

    Figures(Map<String, String> texts, Set<String> lessons, Faults faults) {
        this.texts = texts;
        this.lessons = lessons;
        this.faults = faults;
    }

    void check(String file) {
        for (YamlMap map : Yaml.list(FILE, file, 1, MOST_FIGURES, faults)) {
            map.only(List.of("lesson", "says", "from"));
            String from = map.text("from", YamlMap.LONGEST_TEXT);
            map.quoted("says", SAYS, FaultKind.NOT_DECIMAL).ifPresent(says -> {
                noteResult(map, says, from);
                map.slug("lesson").ifPresent(lesson -> notePlace(map, says, lesson));
            });
        }
    }

    private static void noteResult(YamlMap map, String says, String from) {
        if (from.isEmpty()) {
            return;
        }
        try {
            BigDecimal said = new BigDecimal(says);
            BigDecimal computed = Arithmetic.of(from).rounded(said.scale());
            if (computed.compareTo(said) != 0) {
                map.note("says", FaultKind.FIGURE_WRONG, from, computed.toPlainString(), says);
            }
        } catch (ArithmeticException wrong) {
            map.note("from", FaultKind.FIGURE_NOT_COMPUTED, from);
        }
    }

    private void notePlace(YamlMap map, String says, String lesson) {
        if (!lessons.contains(lesson)) {
            map.note("lesson", FaultKind.LESSON_UNKNOWN, lesson);
            return;
        }
        for (Language language : Language.values()) {
            String path = lesson + "/lesson." + language.tag() + ".md";
            String text = texts.get(path);
            String written = written(says, language);
            if (text == null) {
                continue;
            }
            String plain = Markdown.plainText(Markdown.parse(text));
            boolean there = shows(plain, written) || (YEAR.matcher(says).matches() && shows(plain, says));
            if (!there) {
                map.note("says", FaultKind.FIGURE_NOT_IN_TEXT, written, path);
            }
        }
    }

    /** {@code 1250.5} as a reader of the language expects it: 1.250,5 or 1,250.5. */
    static String written(String says, Language language) {
        String digits = says.startsWith("-") ? says.substring(1) : says;
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        String group = language == Language.VI ? "." : ",";
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", group);
        String point = language == Language.VI ? "," : ".";
        return dot < 0 ? grouped : grouped + point + digits.substring(dot + 1);
    }

    /** Whether the figure stands there by itself, and not as a part of a longer one. */
    static boolean shows(String text, String written) {
        return Pattern.compile("(?<!\\d|\\d[.,])" + Pattern.quote(written) + "(?!\\d|[.,]\\d)")
                .matcher(text)
                .find();
    }
}
