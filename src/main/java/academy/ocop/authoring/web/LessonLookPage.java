package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftLook;
import academy.ocop.authoring.DraftQueries;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /authoring/lesson?id=7&lesson=drying}: a lesson of a draft as a learner would read it, then its questions with all explanations. */
@Named
@RequestScoped
public class LessonLookPage {

    @Inject
    DraftQueries drafts;

    @Inject
    Access access;

    @Inject
    Viewer viewer;

    @Inject
    @Param(name = "id")
    @Nullable
    String id;

    @Inject
    @Param(name = "lesson")
    @Nullable
    String folder;

    private DraftLook look;
    private Course course;
    private Lesson lesson;

    @SuppressWarnings("NullAway.Init")
    public LessonLookPage() {}

    @PostConstruct
    void load() {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        look = drafts.draft(DraftWords.id(id));
        course = look.course().orElseThrow(() -> new NotFound(String.valueOf(id)));
        lesson = FileLooks.lesson(course, folder + "/").orElseThrow(() -> new NotFound(String.valueOf(folder)));
    }

    public String getTitle() {
        String title = lesson.text(language()).title();
        return title.isEmpty() ? lesson.id().folder() : title;
    }

    public String getCourseTitle() {
        return course.title().in(language());
    }

    public String getCourseAddress() {
        return "/authoring/look?id=" + look.line().id().value();
    }

    public String getDraftAddress() {
        return DraftWords.address(look.line().id());
    }

    /** Where its text is written, for who may. */
    public String getEditAddress() {
        boolean mine = look.line().state().isWritable() && access.holds(Permission.EDIT_COURSES);
        return mine
                ? DraftWords.fileAddress(
                        look.line().id(),
                        lesson.id().folder() + "/lesson." + language().tag() + ".md")
                : "";
    }

    public int getMinutes() {
        return lesson.minutes();
    }

    public String getRecording() {
        return lesson.recording(language())
                .map(one -> Looks.media(look.line().id()) + "/" + lesson.id().folder() + "/media/" + one.file())
                .orElse("");
    }

    public String getHtml() {
        return Looks.html(look.line().id(), lesson, language());
    }

    public List<Looks.QuestionLook> getQuestions() {
        return Looks.questions(lesson.quiz(), language());
    }

    private Language language() {
        return Language.of(viewer.getLang());
    }
}
