package academy.ocop.courseware;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of a YAML file, read key by key.
 *
 * <p>Whatever is wrong is noted at the line of its key, and reading goes on with a stand-in, so that an author sees all
 * faults at once. A course with stand-ins is never handed out, because it has faults.
 */
final class YamlMap {

    /** The stand-in where an id is needed. */
    static final String NO_ID = "missing";

    /** For texts whose length the format leaves open: nobody reads more than this in one piece. */
    static final int LONGEST_TEXT = 1_000;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String path;
    private final Faults faults;
    private final int line;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

    private YamlMap(String path, MappingNode node, int line, Faults faults) {
        this.path = path;
        this.faults = faults;
        this.line = line;
        for (NodeTuple entry : node.getValue()) {
            int keyLine = Yaml.line(entry.getKeyNode().getStartMark());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                faults.add(path, keyLine, FaultKind.NOT_TEXT, "?");
            } else if (entries.putIfAbsent(key.getValue(), entry) != null) {
                faults.add(path, keyLine, FaultKind.KEY_TWICE, key.getValue());
            }
        }
    }

    /** The node as a mapping; {@code key} and {@code line} are where to note that it is none. */
    static Optional<YamlMap> of(String path, String key, Node node, int line, Faults faults) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(path, mapping, Yaml.line(node.getStartMark()), faults));
        }
        faults.add(path, line, FaultKind.NOT_MAP, key);
        return Optional.empty();
    }

    /** The node as a list of mappings. */
    static List<YamlMap> items(String path, String key, Node node, int line, int min, int max, Faults faults) {
        List<YamlMap> maps = new ArrayList<>();
        for (Node item : nodes(path, key, node, line, min, max, faults)) {
            of(path, key, item, Yaml.line(item.getStartMark()), faults).ifPresent(maps::add);
        }
        return maps;
    }

    /** Where the mapping begins. */
    int line() {
        return line;
    }

    /** Where the key stands, or the mapping begins if it has none. */
    int line(String key) {
        NodeTuple entry = entries.get(key);
        return entry == null ? line : Yaml.line(entry.getKeyNode().getStartMark());
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    void note(String key, FaultKind kind, Object... arguments) {
        faults.add(path, line(key), kind, arguments);
    }

    /** Notes a fault of this file that lies elsewhere than at a key. */
    void noteAt(int otherLine, FaultKind kind, Object... arguments) {
        faults.add(path, otherLine, kind, arguments);
    }

    /** Notes every key that is not among these. */
    void only(List<String> allowed) {
        for (String key : entries.keySet()) {
            if (!allowed.contains(key)) {
                note(key, FaultKind.KEY_UNKNOWN, key, String.join(", ", allowed));
            }
        }
    }

    String text(String key, int longest) {
        return required(key).flatMap(node -> scalar(key, node, longest)).orElse("");
    }

    Optional<String> optionalText(String key, int longest) {
        return node(key).flatMap(node -> scalar(key, node, longest));
    }

    /** A text that YAML would take for a number if it stood without quotes, such as a version. */
    Optional<String> quoted(String key, Pattern form, FaultKind otherwise) {
        Optional<Node> node = required(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = unquotedNoted(key, node.get(), line(key));
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            note(key, otherwise, key, text.get());
            return Optional.empty();
        }
        return text;
    }

    int whole(String key, int min, int max) {
        Optional<String> text = required(key).flatMap(node -> scalar(key, node, LONGEST_TEXT));
        if (text.isEmpty()) {
            return min;
        }
        if (!isTagged(key, Tag.INT) || !WHOLE_NUMBER.matcher(text.get()).matches()) {
            note(key, FaultKind.NOT_WHOLE_NUMBER, key);
            return min;
        }
        int number = Integer.parseInt(text.get());
        if (number < min || number > max) {
            note(key, FaultKind.NUMBER_OUT_OF_BOUNDS, key, min, max, number);
        }
        return number;
    }

    boolean flag(String key) {
        Optional<String> text = required(key).flatMap(node -> scalar(key, node, LONGEST_TEXT));
        if (text.isPresent() && !isTagged(key, Tag.BOOL)) {
            note(key, FaultKind.NOT_TRUE_OR_FALSE, key);
        }
        return text.isPresent() && text.get().equalsIgnoreCase("true");
    }

    Optional<LocalDate> date(String key) {
        Optional<String> text = required(key).flatMap(node -> scalar(key, node, LONGEST_TEXT));
        try {
            if (text.isEmpty() || DATE.matcher(text.get()).matches()) {
                return text.map(LocalDate::parse);
            }
        } catch (DateTimeParseException e) {
            // A day that does not exist, such as 31 June: the same fault as a date in another form.
        }
        note(key, FaultKind.NOT_DATE, key);
        return Optional.empty();
    }

    /** An id of the course format. */
    Optional<String> slug(String key) {
        Optional<String> text = required(key).flatMap(node -> scalar(key, node, LONGEST_TEXT));
        if (text.isPresent() && !Slug.fits(text.get())) {
            note(key, FaultKind.SLUG_BAD, text.get(), Slug.LONGEST);
            return Optional.empty();
        }
        return text;
    }

    /** The value that a word stands for; {@code allowed} are the words to tell an author who wrote another. */
    <T> Optional<T> word(String key, Function<String, Optional<T>> meaning, List<String> allowed) {
        Optional<String> text = required(key).flatMap(node -> scalar(key, node, LONGEST_TEXT));
        Optional<T> found = text.flatMap(meaning);
        if (text.isPresent() && found.isEmpty()) {
            note(key, FaultKind.VALUE_UNKNOWN, text.get(), String.join(", ", allowed));
        }
        return found;
    }

    /** A mapping of the two languages under the key. */
    Bilingual bilingual(String key, int longest) {
        return bilingual(key, longest, FaultKind.KEY_MISSING);
    }

    /** The same, for keys whose lack has a fault of its own. */
    Bilingual bilingual(String key, int longest, FaultKind missing) {
        if (!has(key)) {
            note(key, missing, key);
            return new Bilingual("", "");
        }
        Optional<YamlMap> both = map(key);
        both.ifPresent(map -> map.only(List.of("vi", "en")));
        return both.map(map -> map.languages(key, line(key), longest)).orElse(new Bilingual("", ""));
    }

    /** The two languages beside the other keys of this mapping. */
    Bilingual languages(String name, int nameLine, int longest) {
        return new Bilingual(
                language(Language.VI, name, nameLine, longest), language(Language.EN, name, nameLine, longest));
    }

    Optional<YamlMap> map(String key) {
        return required(key).flatMap(node -> of(path, key, node, line(key), faults));
    }

    List<YamlMap> maps(String key, int min, int max) {
        return required(key)
                .map(node -> items(path, key, node, line(key), min, max, faults))
                .orElse(List.of());
    }

    /** A list of texts, each with its line. */
    List<Located> texts(String key, int min, int max) {
        List<Located> texts = new ArrayList<>();
        Optional<Node> list = required(key);
        for (Node item : list.map(node -> nodes(path, key, node, line(key), min, max, faults))
                .orElse(List.of())) {
            scalar(key, item, LONGEST_TEXT)
                    .ifPresent(text -> texts.add(new Located(text, Yaml.line(item.getStartMark()))));
        }
        return texts;
    }

    /** A list of texts that would be numbers without quotes. */
    List<String> quotedTexts(String key, int min, int max, Pattern form, FaultKind otherwise) {
        List<String> texts = new ArrayList<>();
        Optional<Node> list = required(key);
        for (Node item : list.map(node -> nodes(path, key, node, line(key), min, max, faults))
                .orElse(List.of())) {
            int itemLine = Yaml.line(item.getStartMark());
            unquotedNoted(key, item, itemLine).ifPresent(text -> {
                if (!form.matcher(text).matches()) {
                    faults.add(path, itemLine, otherwise, key, text);
                }
                texts.add(text);
            });
        }
        return texts;
    }

    private String language(Language language, String name, int nameLine, int longest) {
        String key = language.tag();
        NodeTuple entry = entries.get(key);
        if (entry == null || isBlank(entry.getValueNode())) {
            faults.add(path, entry == null ? nameLine : line(key), FaultKind.LANGUAGE_MISSING, name, key);
            return "";
        }
        Optional<String> text = scalar(key, entry.getValueNode(), longest);
        text.ifPresent(words -> new ReadingEase(path, faults).check(words, line(key), language));
        return text.orElse("");
    }

    private Optional<Node> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    private Optional<Node> required(String key) {
        Optional<Node> node = node(key).filter(one -> !isBlank(one));
        if (node.isEmpty()) {
            note(key, FaultKind.KEY_MISSING, key);
        }
        return node;
    }

    private Optional<String> scalar(String key, Node node, int longest) {
        int at = Yaml.line(node.getStartMark());
        if (!(node instanceof ScalarNode scalar) || isBlank(node)) {
            faults.add(path, at, FaultKind.NOT_TEXT, key);
            return Optional.empty();
        }
        String text = scalar.getValue().strip();
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            faults.add(path, line(key), FaultKind.TEXT_TOO_LONG, key, longest, length);
        }
        return Optional.of(text);
    }

    private Optional<String> unquotedNoted(String key, Node node, int at) {
        Optional<String> text = scalar(key, node, LONGEST_TEXT);
        if (text.isPresent() && !node.getTag().equals(Tag.STR)) {
            faults.add(path, at, FaultKind.NOT_QUOTED, key, text.get());
            return Optional.empty();
        }
        return text;
    }

    private boolean isTagged(String key, Tag tag) {
        return node(key).map(node -> node.getTag().equals(tag)).orElse(false);
    }

    private static boolean isBlank(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    private static List<Node> nodes(String path, String key, Node node, int line, int min, int max, Faults faults) {
        if (!(node instanceof SequenceNode list)) {
            faults.add(path, line, FaultKind.NOT_LIST, key);
            return List.of();
        }
        int count = list.getValue().size();
        if (count < min || count > max) {
            faults.add(path, line, FaultKind.COUNT_OUT_OF_BOUNDS, key, min, max, count);
        }
        return list.getValue();
    }

    /** The slugs of an enum's constants, as authors write them. */
    static <E extends Enum<E>> List<String> words(E[] constants, Function<E, String> slug) {
        return Arrays.stream(constants).map(slug).toList();
    }
}
