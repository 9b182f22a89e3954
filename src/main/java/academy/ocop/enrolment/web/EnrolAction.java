package academy.ocop.enrolment.web;

import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.identity.Access;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.training.ClassId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** "Ghi danh": takes a place in a class. */
@ApplicationScoped
public class EnrolAction implements LightAction {

    @Inject
    EnrolmentService enrolments;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/enrolment/enrol";
    }

    @Override
    public Next perform(Submission submission) {
        access.requirePerson();
        long number = submission.number("class").orElseThrow(() -> new NotFound("class"));
        EnrolmentId place = enrolments.enrol(new ClassId(number));
        return Next.done("/enrolment/course?place=" + place.value(), "enrolled");
    }
}
