package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Reads what is printed of a course: the hand-out for the wall, and the trainer's pack for a class. */
final class PackReader {

    private static final int FEWEST_SLIDES = 12;
    private static final int MOST_SLIDES = 20;
    private static final int MOST_WORDS_A_SLIDE = 45;
    private static final int MOST_SYLLABLES_A_SLIDE = 65;
    private static final int FEWEST_EXERCISES = 3;
    private static final int MOST_EXERCISES = 5;
    private static final int PLAN_COLUMNS = 3;
    private static final Translated<String> TRAINER = new Translated<>("Dành cho giảng viên", "For the trainer");

    /** How the plan names the class's attendance sheet, in whatever sentence. */
    private static final Translated<Pattern> SHEET =
            new Translated<>(Pattern.compile("(?i)ký tên"), Pattern.compile("(?i)attendance sheet"));

    private final Map<String, String> texts;
    private final CourseFiles files;
    private final Set<String> lessons;
    private final Faults faults;

    PackReader(Map<String, String> texts, CourseFiles files, Set<String> lessons, Faults faults) {
        this.texts = texts;
        this.files = files;
        this.lessons = lessons;
        this.faults = faults;
    }

    Optional<Translated<Printed>> handOut() {
        return inBoth(
                "hand-out", TextKind.HAND_OUT, (file, language) -> printed(file.title(), file.document(), language));
    }

    Optional<Translated<ClassPack>> classPack() {
        var plan = inBoth("class-pack/plan", TextKind.PLAN, this::plan);
        var slides = inBoth("class-pack/slides", TextKind.SLIDES, this::slides);
        var exercises = inBoth("class-pack/exercises", TextKind.EXERCISES, this::exercises);
        if (plan.isEmpty() || slides.isEmpty() || exercises.isEmpty()) {
            return Optional.empty();
        }
        Function<Language, ClassPack> pack = language -> new ClassPack(
                plan.get().in(language),
                slides.get().in(language).title(),
                slides.get().in(language).parts(),
                exercises.get().in(language).title(),
                exercises.get().in(language).parts());
        return Optional.of(new Translated<>(pack.apply(Language.VI), pack.apply(Language.EN)));
    }

    /** A titled list. */
    private record Parts<T>(String title, List<T> parts) {}

    /** Makes something of one language's file. */
    private interface Making<T> {
        T of(TextFile file, Language language);
    }

    /** Reads a text in both languages; empty unless both are there. */
    private <T> Optional<Translated<T>> inBoth(String name, TextKind kind, Making<T> making) {
        Optional<TextFile> vi = file(name, kind, Language.VI);
        Optional<TextFile> en = file(name, kind, Language.EN);
        if (vi.isEmpty() || en.isEmpty()) {
            return Optional.empty();
        }
        en.get().check().noteDriftFrom(vi.get().check());
        return Optional.of(new Translated<>(making.of(vi.get(), Language.VI), making.of(en.get(), Language.EN)));
    }

    private Optional<TextFile> file(String name, TextKind kind, Language language) {
        String path = name + "." + language.tag() + ".md";
        Optional<TextFile> file = TextFile.of(path, kind, language, texts, lessons, faults);
        file.ifPresent(one -> one.check().images().forEach(this::noteMissing));
        return file;
    }

    /** Slides show what the lessons show, so such an image needs no other check here. */
    private void noteMissing(ImageUse image) {
        String path = image.link().path("");
        if (files.file(path).isEmpty()) {
            faults.add(image.path(), image.line(), FaultKind.IMAGE_FILE_MISSING, path);
        }
    }

    private Printed plan(TextFile file, Language language) {
        boolean hasTable = Markdown.children(file.document()).stream()
                .anyMatch(node -> node instanceof TableBlock table && Markdown.columns(table) == PLAN_COLUMNS);
        if (!hasTable) {
            faults.add(file.path(), 1, FaultKind.PLAN_TABLE_MISSING, PLAN_COLUMNS);
        }
        if (!SHEET.in(language).matcher(Markdown.plainText(file.document())).find()) {
            faults.add(file.path(), 1, FaultKind.PLAN_SHEET_MISSING);
        }
        return printed(file.title(), file.document(), language);
    }

    private Parts<Printed> slides(TextFile file, Language language) {
        List<Section> sections = sections(file, FEWEST_SLIDES, MOST_SLIDES);
        int most = language == Language.VI ? MOST_SYLLABLES_A_SLIDE : MOST_WORDS_A_SLIDE;
        List<Printed> slides = new ArrayList<>();
        for (Section section : sections) {
            int words = TextFile.words(Markdown.plainText(section.body()));
            if (words > most) {
                faults.add(file.path(), section.line(), FaultKind.SLIDE_TOO_LONG, section.title(), most, words);
            }
            slides.add(printed(section.title(), section.body(), language));
        }
        return new Parts<>(file.title(), slides);
    }

    private Parts<Exercise> exercises(TextFile file, Language language) {
        List<Exercise> exercises = new ArrayList<>();
        for (Section section : sections(file, FEWEST_EXERCISES, MOST_EXERCISES)) {
            Document answer = takeAnswer(section, language);
            if (answer.getFirstChild() == null) {
                faults.add(file.path(), section.line(), FaultKind.TRAINER_PART_MISSING, TRAINER.in(language));
            }
            boolean hasSheet = Markdown.children(section.body()).stream().anyMatch(node -> node instanceof TableBlock);
            if (!hasSheet) {
                faults.add(file.path(), section.line(), FaultKind.EXERCISE_SHEET_MISSING, section.title());
            }
            exercises.add(new Exercise(
                    printed(section.title(), section.body(), language),
                    printed(TRAINER.in(language), answer, language)));
        }
        return new Parts<>(file.title(), exercises);
    }

    /** A part of a text under a heading of the second level. */
    private record Section(String title, int line, Document body) {}

    /** Takes a text apart at its headings. What stands before the first one would be on no page. */
    private List<Section> sections(TextFile file, int fewest, int most) {
        List<Section> sections = new ArrayList<>();
        for (Node node : Markdown.children(file.document())) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                sections.add(new Section(Markdown.plainText(heading), Markdown.line(heading), new Document()));
            } else if (sections.isEmpty()) {
                faults.add(file.path(), Markdown.line(node), FaultKind.TEXT_BEFORE_HEADING);
                return List.of();
            } else {
                sections.get(sections.size() - 1).body().appendChild(node);
            }
        }
        if (sections.size() < fewest || sections.size() > most) {
            faults.add(file.path(), 1, FaultKind.COUNT_OUT_OF_BOUNDS, "##", fewest, most, sections.size());
        }
        return sections;
    }

    /** Moves the trainer's part of an exercise out of it. */
    private static Document takeAnswer(Section section, Language language) {
        Document answer = new Document();
        boolean here = false;
        for (Node node : Markdown.children(section.body())) {
            if (node instanceof Heading heading && Markdown.plainText(heading).equals(TRAINER.in(language))) {
                here = true;
                heading.unlink();
            } else if (here) {
                answer.appendChild(node);
            }
        }
        return answer;
    }

    private Printed printed(String title, Node document, Language language) {
        return new Printed(
                title,
                faults.letTextsBeRendered() ? new LessonHtml(language, files, "", Map.of()).render(document) : "");
    }
}
