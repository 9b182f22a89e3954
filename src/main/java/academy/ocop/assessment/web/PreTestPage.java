package academy.ocop.assessment.web;

import academy.ocop.assessment.AssessmentQueries;
import academy.ocop.assessment.OpenTest;
import academy.ocop.assessment.OutcomeStanding;
import academy.ocop.assessment.PreTestState;
import academy.ocop.assessment.PreTestView;
import academy.ocop.courseware.Language;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /assessment/pre-test?place=5}: a few questions before the first lesson, and which lessons they point to. */
@Named
@RequestScoped
public class PreTestPage {

    @Inject
    @Param(name = "place")
    @Nullable
    Long place;

    @Inject
    AssessmentQueries assessments;

    @Inject
    Viewer viewer;

    private PreTestView view;

    @PostConstruct
    void load() {
        long id = Optional.ofNullable(place).orElseThrow(() -> new NotFound("place"));
        view = assessments.preTest(new EnrolmentId(id), Language.of(viewer.getLang()));
    }

    public PreTestView getView() {
        return view;
    }

    public String getCourse() {
        return view.course().in(Language.of(viewer.getLang()));
    }

    public @Nullable OpenTest getOpen() {
        return view.open().orElse(null);
    }

    public boolean isDone() {
        return view.state() == PreTestState.DONE;
    }

    public boolean isOver() {
        return view.state() == PreTestState.OVER;
    }

    /** What to look at first. */
    public List<OutcomeStanding> getMissed() {
        return view.outcomes().stream().filter(one -> !one.isKnown()).toList();
    }

    public List<OutcomeStanding> getKnown() {
        return view.outcomes().stream().filter(OutcomeStanding::isKnown).toList();
    }

    public String getCourseAddress() {
        return "/enrolment/course?place=" + place;
    }

    public String lessonAddress(String folder) {
        return "/enrolment/lesson?place=" + place + "&lesson=" + folder;
    }
}
