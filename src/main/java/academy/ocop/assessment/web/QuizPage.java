package academy.ocop.assessment.web;

import academy.ocop.assessment.AssessmentQueries;
import academy.ocop.assessment.MarkedTest;
import academy.ocop.assessment.OpenTest;
import academy.ocop.assessment.QuizView;
import academy.ocop.courseware.Language;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /assessment/quiz?place=5&lesson=drying}: the questions at the end of a lesson, and their marks. */
@Named
@RequestScoped
public class QuizPage {

    @Inject
    @Param(name = "place")
    @Nullable
    Long place;

    @Inject
    @Param(name = "lesson")
    @Nullable
    String lesson;

    @Inject
    @Param(name = "no")
    @Nullable
    Integer number;

    @Inject
    AssessmentQueries assessments;

    @Inject
    Viewer viewer;

    private QuizView view;

    @PostConstruct
    void load() {
        long id = Optional.ofNullable(place).orElseThrow(() -> new NotFound("place"));
        String folder = Optional.ofNullable(lesson).orElseThrow(() -> new NotFound("lesson"));
        int asked = Optional.ofNullable(number).orElse(0);
        view = assessments.quiz(new EnrolmentId(id), folder, asked, Language.of(viewer.getLang()));
    }

    public QuizView getView() {
        return view;
    }

    public String getCourse() {
        return view.course().in(Language.of(viewer.getLang()));
    }

    public @Nullable OpenTest getOpen() {
        return view.open().orElse(null);
    }

    public @Nullable MarkedTest getMarked() {
        return view.marked().orElse(null);
    }

    public String getCourseAddress() {
        return "/enrolment/course?place=" + place;
    }

    public String getLessonAddress() {
        return lessonAddress(view.lesson().folder());
    }

    public String lessonAddress(String folder) {
        return "/enrolment/lesson?place=" + place + "&lesson=" + folder;
    }

    public String getAgainAddress() {
        return "/assessment/quiz?place=" + place + "&lesson=" + view.lesson().folder() + "&no=" + view.nextNumber();
    }

    public String getFinalAddress() {
        return "/assessment/final?place=" + place;
    }

    /** What comes after this quiz. */
    public boolean isFinalNext() {
        return view.lessonsLeft().isEmpty();
    }

    /** The next lesson, or the first one that is left. */
    public boolean isLessonNext() {
        return !isFinalNext();
    }

    public String getNextAddress() {
        return view.next()
                .or(() -> view.lessonsLeft().stream().findFirst())
                .map(next -> lessonAddress(next.folder()))
                .orElseGet(this::getCourseAddress);
    }

    public String getNextTitle() {
        return view.next()
                .or(() -> view.lessonsLeft().stream().findFirst())
                .map(next -> next.title())
                .orElse("");
    }
}
