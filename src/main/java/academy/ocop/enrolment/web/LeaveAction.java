package academy.ocop.enrolment.web;

import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** "Rút khỏi lớp": gives a place up. */
@ApplicationScoped
public class LeaveAction implements LightAction {

    @Inject
    EnrolmentService enrolments;

    @Override
    public String path() {
        return "/enrolment/leave";
    }

    @Override
    public Next perform(Submission submission) {
        EnrolmentId place = PlaceParameter.place(submission.text("place"));
        enrolments.leave(place);
        // The page itself says that the class has been left.
        return Next.to("/enrolment/course?place=" + place.value());
    }
}
