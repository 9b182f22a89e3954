package academy.ocop.training.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.training.ClassId;
import academy.ocop.training.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** "Mở lại": lets people enrol again. */
@ApplicationScoped
public class OpenAgainAction implements LightAction {

    @Inject
    TrainingService training;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/training/open-again";
    }

    @Override
    public Next perform(Submission submission) {
        access.requireSomewhere(Permission.MANAGE_CLASSES);
        long number = submission.number("class").orElseThrow(() -> new NotFound("class"));
        training.openAgain(new ClassId(number));
        return Next.done("/training/classes", "openedAgain");
    }
}
