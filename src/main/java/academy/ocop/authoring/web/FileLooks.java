package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftId;
import academy.ocop.authoring.DraftLook;
import academy.ocop.authoring.web.DraftWords.FaultRow;
import academy.ocop.authoring.web.Looks.QuestionLook;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.Question;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What can be shown of one file of a draft, and what is wrong with it. */
@RequestScoped
public class FileLooks {

    @Inject
    DraftWords words;

    @Inject
    Viewer viewer;

    /** A file as its readers see it. */
    public record Look(String title, String html, List<QuestionLook> questions, List<FaultRow> faults) {}

    /** The language of a text, or the author's own where a file holds both. */
    static Language language(String path, String own) {
        return Language.of(path.endsWith(".vi.md") ? "vi" : path.endsWith(".en.md") ? "en" : own);
    }

    Look of(DraftLook draft, String path) {
        DraftId id = draft.line().id();
        Language language = language(path, viewer.getLang());
        List<FaultRow> faults = draft.faults().stream()
                .map(fault -> words.fault(id, fault, false))
                .filter(fault -> fault.file().equals(path))
                .toList();
        Optional<Lesson> lesson = draft.course().flatMap(course -> lesson(course, path));
        if (lesson.isPresent() && path.endsWith(".md")) {
            return new Look(
                    lesson.get().text(language).title(), Looks.html(id, lesson.get(), language), List.of(), faults);
        }
        String html = draft.course()
                .map(course -> Looks.printed(id, course, path, language))
                .orElse("");
        List<Question> questions =
                draft.course().map(course -> questions(course, path)).orElse(List.of());
        return new Look("", html, Looks.questions(questions, language), faults);
    }

    static Optional<Lesson> lesson(Course course, String path) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        return course.lessons().stream()
                .filter(lesson -> lesson.id().folder().equals(folder))
                .findFirst();
    }

    private static List<Question> questions(Course course, String path) {
        return switch (path.substring(path.indexOf('/') + 1)) {
            case "quiz.yaml" -> lesson(course, path).map(Lesson::quiz).orElse(List.of());
            case "pre-test.yaml" -> course.preTest();
            case "final-test.yaml" -> course.finalTest().bank();
            default -> List.of();
        };
    }
}
