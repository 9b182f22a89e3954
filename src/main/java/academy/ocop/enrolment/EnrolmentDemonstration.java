package academy.ocop.enrolment;

import academy.ocop.identity.PersonId;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.training.ClassId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Enrols invented people, each place marked as such. Only the portal itself may, when it loads the demonstration. */
@ApplicationScoped
@Transactional
public class EnrolmentDemonstration {

    @Inject
    EnrolmentService enrolments;

    @Inject
    CurrentCaller caller;

    /** Gives the person a place in the class. */
    public EnrolmentId enrol(PersonId person, ClassId trainingClass) {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
        return enrolments.enrol(person, trainingClass, true);
    }
}
