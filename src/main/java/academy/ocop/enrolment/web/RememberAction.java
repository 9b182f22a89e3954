package academy.ocop.enrolment.web;

import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sent by a script while somebody reads: which heading she has reached. */
@ApplicationScoped
public class RememberAction implements LightAction {

    @Inject
    EnrolmentService enrolments;

    @Override
    public String path() {
        return "/enrolment/remember";
    }

    /** The later one wins; there is nothing to protect from a second press. */
    @Override
    public boolean once() {
        return false;
    }

    @Override
    public Next perform(Submission submission) {
        enrolments.rememberPlace(
                PlaceParameter.place(submission.text("place")), submission.text("lesson"), submission.text("heading"));
        return Next.json("/", "{}");
    }
}
