package academy.ocop.assessment.web;

import academy.ocop.assessment.AssessmentQueries;
import academy.ocop.assessment.FinalStanding;
import academy.ocop.assessment.FinalView;
import academy.ocop.assessment.MarkedTest;
import academy.ocop.assessment.OpenTest;
import academy.ocop.courseware.Language;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Shown;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /assessment/final?place=5}: the test at the end of the course, from "not open yet" to its result. */
@Named
@RequestScoped
public class FinalPage {

    @Inject
    @Param(name = "place")
    @Nullable
    Long place;

    @Inject
    @Param(name = "no")
    @Nullable
    Integer number;

    @Inject
    AssessmentQueries assessments;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    private FinalView view;

    @PostConstruct
    void load() {
        long id = Optional.ofNullable(place).orElseThrow(() -> new NotFound("place"));
        int asked = Optional.ofNullable(number).orElse(0);
        view = assessments.finalTest(new EnrolmentId(id), asked, Language.of(viewer.getLang()));
    }

    public FinalView getView() {
        return view;
    }

    public @Nullable Long getPlace() {
        return place;
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

    public String lessonAddress(String folder) {
        return "/enrolment/lesson?place=" + place + "&lesson=" + folder;
    }

    public boolean isReady() {
        return is(FinalStanding.State.READY) && !isOpen();
    }

    /** Ready for the first time: the page tells what the test is. */
    public boolean isBefore() {
        return isReady() && getMarked() == null;
    }

    public boolean isLessonsFirst() {
        return is(FinalStanding.State.LESSONS_LEFT);
    }

    public boolean isOutOfAttempts() {
        return is(FinalStanding.State.NO_ATTEMPTS);
    }

    public boolean isLeft() {
        return is(FinalStanding.State.LEFT);
    }

    public boolean isPassed() {
        return is(FinalStanding.State.PASSED);
    }

    /** An earlier result is looked at while another attempt is under way. */
    public boolean isUnderWayElsewhere() {
        return is(FinalStanding.State.UNDER_WAY) && !isOpen();
    }

    /** Neither a result to show nor questions to answer. */
    public boolean isNothingYet() {
        return getMarked() == null && !isOpen();
    }

    /** What was reached against what is needed. */
    public String getPercentLine() {
        MarkedTest marked = view.marked().orElseThrow();
        return texts.of(
                "assessment", "final.percent", shown.number(marked.percent(), viewer.getLang()), view.passMark());
    }

    private boolean isOpen() {
        return view.open().isPresent();
    }

    private boolean is(FinalStanding.State state) {
        return view.standing().state() == state;
    }
}
