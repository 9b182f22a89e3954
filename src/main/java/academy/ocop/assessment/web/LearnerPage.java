package academy.ocop.assessment.web;

import academy.ocop.assessment.AssessmentQueries;
import academy.ocop.assessment.FinalStanding;
import academy.ocop.assessment.LearnerTests;
import academy.ocop.courseware.Language;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Target;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /assessment/learner?place=5}: one learner's results, and where her trainer gives her one attempt more. */
@Named
@RequestScoped
public class LearnerPage {

    @Inject
    @Param(name = "place")
    @Nullable
    Long place;

    @Inject
    AssessmentQueries assessments;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    private LearnerTests learner;

    @PostConstruct
    void load() {
        long id = Optional.ofNullable(place).orElseThrow(() -> new NotFound("place"));
        learner = assessments.learner(new EnrolmentId(id));
    }

    public LearnerTests getLearner() {
        return learner;
    }

    public String getClassTitle() {
        return learner.trainingClass().title().in(language());
    }

    public String getCourse() {
        return learner.course().in(language());
    }

    public String getRosterAddress() {
        return "/enrolment/roster?class=" + learner.trainingClass().id().value();
    }

    /** Where she stands with the final test, as one sentence. */
    public String getStanding() {
        FinalStanding standing = learner.standing();
        return switch (standing.state()) {
            case PASSED -> texts.of("assessment", "learner.passed");
            case LEFT -> texts.of("assessment", "learner.left");
            case UNDER_WAY -> texts.of("assessment", "learner.underWay", standing.next(), standing.allowed());
            case LESSONS_LEFT -> texts.of("assessment", "learner.lessonsLeft", standing.lessonsLeft());
            case READY -> texts.of("assessment", "learner.ready", standing.remaining());
            case NO_ATTEMPTS -> texts.of("assessment", "learner.noAttempts", standing.used());
        };
    }

    /** Whether the person looking may give her one attempt more now; the service decides again. */
    public boolean isGrantable() {
        return learner.standing().state() == FinalStanding.State.NO_ATTEMPTS
                && access.may(
                        Permission.GRANT_ATTEMPT,
                        Target.ofClass(
                                learner.trainingClass().id().value(),
                                learner.trainingClass().unit()));
    }

    private Language language() {
        return Language.of(viewer.getLang());
    }
}
