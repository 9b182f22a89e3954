package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftLook;
import academy.ocop.authoring.DraftQueries;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
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

/** {@code /authoring/look?id=7}: a draft as a learner would find it, from its outline. */
@Named
@RequestScoped
public class LookPage {

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

    private DraftLook look;
    private Course course;

    @SuppressWarnings("NullAway.Init")
    public LookPage() {}

    /** A group of lessons. */
    public record Part(String title, List<Line> lessons) {}

    /** A lesson in the outline. */
    public record Line(String title, int minutes, String address) {}

    @PostConstruct
    void load() {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
        look = drafts.draft(DraftWords.id(id));
        course = look.course().orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    public Course getCourse() {
        return course;
    }

    public String getTitle() {
        return course.title().in(language());
    }

    public String getSummary() {
        return course.summary().in(language());
    }

    public String getDraftAddress() {
        return DraftWords.address(look.line().id());
    }

    public List<String> getOutcomes() {
        return course.outcomes().stream().map(one -> one.text().in(language())).toList();
    }

    public List<Part> getParts() {
        return course.modules().stream()
                .map(part -> new Part(
                        part.title().in(language()),
                        part.lessons().stream()
                                .map(lesson -> new Line(
                                        lesson.text(language()).title().isEmpty()
                                                ? lesson.id().folder()
                                                : lesson.text(language()).title(),
                                        lesson.minutes(),
                                        Looks.lessonAddress(
                                                look.line().id(), lesson.id().folder())))
                                .toList()))
                .toList();
    }

    public List<Looks.QuestionLook> getPreTest() {
        return Looks.questions(course.preTest(), language());
    }

    public List<Looks.QuestionLook> getBank() {
        return Looks.questions(course.finalTest().bank(), language());
    }

    private Language language() {
        return Language.of(viewer.getLang());
    }
}
