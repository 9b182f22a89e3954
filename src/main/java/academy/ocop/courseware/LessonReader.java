package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Reads one lesson's folder: both texts, the quiz and the images. */
final class LessonReader {

    static final int SUMMARY_ITEMS = 3;

    private static final int FEWEST_QUESTIONS = 4;
    private static final int MOST_QUESTIONS = 6;

    private final Map<String, String> texts;
    private final CourseFiles files;
    private final Set<String> lessons;
    private final LessonId id;
    private final Media media;
    private final Faults faults;

    /**
     * Reads a lesson of a course with these text files and lesson folders.
     *
     * @param texts path in the course's folder to text, for every file that is text
     */
    LessonReader(LessonId id, Map<String, String> texts, CourseFiles files, Set<String> lessons, Faults faults) {
        this.id = id;
        this.texts = texts;
        this.files = files;
        this.lessons = lessons;
        this.faults = faults;
        this.media = new Media(id.folder(), texts, files, faults);
    }

    Lesson read(Set<String> outcomes) {
        Optional<TextFile> vi = file(Language.VI);
        Optional<TextFile> en = file(Language.EN);
        List<ImageUse> images = new ArrayList<>();
        Stream.of(vi, en)
                .flatMap(Optional::stream)
                .forEach(text -> images.addAll(text.check().images()));
        Set<String> used = media.check(images);
        Clips clips = new Clips(id.folder(), texts, files, faults);
        clips.videos(Stream.of(vi, en)
                .flatMap(Optional::stream)
                .flatMap(text -> text.check().clips().stream())
                .toList());
        Map<Language, Recording> recordings = clips.recordings();
        if (vi.isPresent() && en.isPresent()) {
            en.get().check().noteDriftFrom(vi.get().check());
            media.noteUnused(used, clips.used());
        }
        return new Lesson(
                id,
                text(vi, Language.VI, clips.transcripts()),
                text(en, Language.EN, clips.transcripts()),
                quiz(outcomes),
                recordings);
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

    private Optional<TextFile> file(Language language) {
        String path = id.folder() + "/lesson." + language.tag() + ".md";
        return TextFile.of(path, TextKind.LESSON, language, texts, lessons, faults);
    }

    private LessonText text(Optional<TextFile> file, Language language, Map<String, Bilingual> transcripts) {
        if (file.isEmpty()) {
            return new LessonText("", List.of(), "", 0);
        }
        Node document = file.get().document();
        List<String> summary = document.getFirstChild() instanceof BlockQuote first ? summary(first) : List.of();
        String html = faults.letTextsBeRendered()
                ? new LessonHtml(language, files, id.folder(), transcripts).render(document)
                : "";
        return new LessonText(file.get().title(), summary, html, file.get().words());
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
}
