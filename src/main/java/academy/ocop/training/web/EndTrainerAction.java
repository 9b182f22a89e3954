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

/** "Thôi phân công": somebody teaches the class no more, from now on. */
@ApplicationScoped
public class EndTrainerAction implements LightAction {

    @Inject
    TrainingService training;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/training/end-trainer";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.ASSIGN_TRAINER);
        ClassId number = new ClassId(form.number("class").orElseThrow(() -> new NotFound("class")));
        training.endTrainer(number, form.number("grant").orElseThrow(() -> new NotFound("grant")));
        return Next.done("/training/trainers?class=" + number.value(), "trainerEnded");
    }
}
