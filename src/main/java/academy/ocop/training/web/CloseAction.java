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

/** "Khóa sổ": lets nobody enrol any more. */
@ApplicationScoped
public class CloseAction implements LightAction {

    @Inject
    TrainingService training;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/training/close";
    }

    @Override
    public Next perform(Submission submission) {
        access.requireSomewhere(Permission.MANAGE_CLASSES);
        long number = submission.number("class").orElseThrow(() -> new NotFound("class"));
        training.close(new ClassId(number));
        return Next.done("/training/classes", "closed");
    }
}
