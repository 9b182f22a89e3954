package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Reads one lesson's folder: both texts, the quiz and the images. */
final class LessonReader {

    static final int SUMMARY_ITEMS = 3;

    private static final int LONGEST_TITLE = 120;
    private static final int FEWEST_QUESTIONS = 4;
    private static final int MOST_QUESTIONS = 6;

    private final Map<String, String> texts;
    private final LessonId id;
    private final Media media;
    private final Faults faults;
    private final LessonCheck vi;
    private final LessonCheck en;

    /**
     * Reads a lesson of a course with these text files and lesson folders.
     *
     * @param texts path in the course's folder to text, for every file that is text
     */
    LessonReader(LessonId id, Map<String, String> texts, CourseFiles files, Set<String> lessons, Faults faults) {
        this.id = id;
        this.texts = texts;
        this.faults = faults;
        this.media = new Media(id.folder(), texts, files, faults);
        this.vi = new LessonCheck(path(Language.VI), Language.VI, lessons, faults);
        this.en = new LessonCheck(path(Language.EN), Language.EN, lessons, faults);
    }

    Lesson read(Set<String> outcomes) {
        LessonText inVi = text(Language.VI, vi);
        LessonText inEn = text(Language.EN, en);
        List<ImageUse> images = new ArrayList<>(vi.images());
        images.addAll(en.images());
        Set<String> used = media.check(images);
        if (texts.containsKey(path(Language.VI)) && texts.containsKey(path(Language.EN))) {
            noteDrift();
            media.noteUnused(used);
        }
        return new Lesson(id, inVi, inEn, quiz(outcomes));
    }

    /** The list items of a summary note, as plain text. */
    static List<String> summary(BlockQuote note) {
        List<String> items = new ArrayList<>();
        for (Node block : Markdown.children(note)) {
            if (block instanceof BulletList || block instanceof OrderedList) {
                Markdown.children(block).forEach(item -> items.add(Markdown.plainText(item)));
            }
        }
        return items;
    }

    private LessonText text(Language language, LessonCheck check) {
        String path = path(language);
        String text = texts.get(path);
        if (text == null) {
            return new LessonText("", List.of(), "", 0);
        }
        Node document = Markdown.parse(text);
        int words = words(Markdown.plainText(document));
        String title = takeTitle(path, document);
        check.body(document);
        noteLength(path, language, words);
        List<String> summary = document.getFirstChild() instanceof BlockQuote first ? summary(first) : List.of();
        // The renderer knows only what the format allows.
        String html = faults.isEmpty() ? new LessonHtml(language, media).render(document) : "";
        return new LessonText(title, summary, html, words);
    }

    /** The title of the first line, taken out of the document. */
    private String takeTitle(String path, Node document) {
        if (!(document.getFirstChild() instanceof Heading title) || title.getLevel() != 1) {
            faults.add(path, 1, FaultKind.TITLE_MISSING);
            return "";
        }
        String words = Markdown.plainText(title);
        if (Markdown.line(title) != 1 || words.isEmpty()) {
            faults.add(path, 1, FaultKind.TITLE_MISSING);
        }
        if (words.length() > LONGEST_TITLE) {
            faults.add(path, 1, FaultKind.TITLE_TOO_LONG, LONGEST_TITLE, words.length());
        }
        title.unlink();
        return words;
    }

    private List<Question> quiz(Set<String> outcomes) {
        String path = id.folder() + "/quiz.yaml";
        String text = texts.get(path);
        if (text == null) {
            return List.of();
        }
        List<YamlMap> maps = Yaml.list(path, text, FEWEST_QUESTIONS, MOST_QUESTIONS, faults);
        return new QuestionReader(outcomes, List.of(), question -> Optional.of(id)).read(maps);
    }

    private void noteLength(String path, Language language, int words) {
        int fewest = language == Language.VI ? 900 : 700;
        int most = language == Language.VI ? 1_700 : 1_200;
        if (words < fewest || words > most) {
            faults.add(path, 1, FaultKind.LENGTH_OUT_OF_BOUNDS, fewest, most, words);
        }
    }

    /** Notes the first element in which the two texts differ: after it every other one would differ too. */
    private void noteDrift() {
        for (int i = 0; i < Math.max(vi.outline().size(), en.outline().size()); i++) {
            Located inVi = at(vi.outline(), i);
            Located inEn = at(en.outline(), i);
            if (!inVi.value().equals(inEn.value())) {
                faults.add(
                        path(Language.EN),
                        inEn.line(),
                        FaultKind.TRANSLATION_DRIFTS,
                        i + 1,
                        inEn.value(),
                        inVi.value(),
                        inVi.line());
                return;
            }
        }
    }

    private static Located at(List<Located> outline, int index) {
        if (index < outline.size()) {
            return outline.get(index);
        }
        int lastLine = outline.isEmpty() ? 1 : outline.get(outline.size() - 1).line();
        return new Located("–", lastLine);
    }

    /** Words as readers count them: whatever stands between spaces and has a letter or a digit. */
    private static int words(String text) {
        int words = 0;
        for (String one : text.split(" ", -1)) {
            if (one.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }

    private String path(Language language) {
        return id.folder() + "/lesson." + language.tag() + ".md";
    }
}
