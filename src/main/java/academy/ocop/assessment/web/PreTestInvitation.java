package academy.ocop.assessment.web;

import academy.ocop.assessment.AssessmentQueries;
import academy.ocop.assessment.PreTestState;
import academy.ocop.enrolment.EnrolmentId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What the learner's course page says about the questions before the first lesson. */
@Named
@RequestScoped
public class PreTestInvitation {

    @Inject
    @Param(name = "place")
    @Nullable
    Long place;

    @Inject
    AssessmentQueries assessments;

    private PreTestState state = PreTestState.NONE;

    @PostConstruct
    void load() {
        if (place != null) {
            state = assessments.preTestState(new EnrolmentId(place));
        }
    }

    /** To be begun or gone on with; nobody has to. */
    public boolean isOpen() {
        return state == PreTestState.OFFERED || state == PreTestState.UNDER_WAY;
    }

    public boolean isDone() {
        return state == PreTestState.DONE;
    }

    public String getAddress() {
        return "/assessment/pre-test?place=" + place;
    }
}
