package academy.ocop.training.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.GrantService;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.training.ClassId;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** "Thôi phân công": somebody teaches the class no more, from now on. */
@ApplicationScoped
public class EndTrainerAction implements LightAction {

    @Inject
    TrainingQueries training;

    @Inject
    GrantService grants;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/training/end-trainer";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.ASSIGN_TRAINER);
        ClassView found = training.require(new ClassId(form.number("class").orElseThrow(() -> new NotFound("class"))));
        grants.endTrainer(
                form.number("grant").orElseThrow(() -> new NotFound("grant")),
                found.id().value(),
                found.unit());
        return Next.done("/training/trainers?class=" + found.id().value(), "trainerEnded");
    }
}
