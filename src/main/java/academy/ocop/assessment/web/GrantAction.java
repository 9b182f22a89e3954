package academy.ocop.assessment.web;

import academy.ocop.assessment.AssessmentService;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** "Cho làm thêm một lần": the trainer says why. */
@ApplicationScoped
public class GrantAction implements LightAction {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 300;

    @Inject
    AssessmentService assessments;

    @Inject
    Texts texts;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/assessment/grant";
    }

    @Override
    public Next perform(Submission submission) {
        access.requireSomewhere(Permission.GRANT_ATTEMPT);
        long place = submission.number("place").orElseThrow(() -> new NotFound("place"));
        String reason = submission.text("reason");
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw new FormProblems().add("reason", texts.of("assessment", "learner.reasonWrong", SHORTEST, LONGEST));
        }
        assessments.grantAttempt(new EnrolmentId(place), reason);
        return Next.done("/assessment/learner?place=" + place, "granted");
    }
}
