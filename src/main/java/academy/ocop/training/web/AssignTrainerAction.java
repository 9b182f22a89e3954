package academy.ocop.training.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.AccountId;
import academy.ocop.identity.Permission;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Picked;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import academy.ocop.training.ClassId;
import academy.ocop.training.TrainingQueries;
import academy.ocop.training.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** "Phân công": somebody of the staff teaches the class, from a day to a day. */
@ApplicationScoped
public class AssignTrainerAction implements LightAction {

    @Inject
    TrainingQueries training;

    @Inject
    TrainingService service;

    @Inject
    PossibleTrainers trainers;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Inject
    InstantSource clock;

    @Override
    public String path() {
        return "/training/assign-trainer";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.ASSIGN_TRAINER);
        ClassId number = new ClassId(form.number("class").orElseThrow(() -> new NotFound("class")));
        training.require(number);
        FormProblems wrong = new FormProblems();
        Picked trainer = Picked.of(form, "trainer", words -> trainers.named(number, words));
        Optional<AccountId> account = trainer.id().map(AccountId::new);
        if (account.isEmpty()) {
            wrong.add("trainer", texts.of("platform", trainer.problem()));
        }
        LocalDate today = Clocks.day(clock.instant());
        Optional<LocalDate> from =
                form.optional("start").isEmpty() ? Optional.of(today) : OpenAction.day(form.text("start"));
        if (from.filter(day -> !day.isBefore(today)).isEmpty()) {
            wrong.add("start", texts.of("training", "trainers.wrong.from", today));
        }
        Optional<LocalDate> to = form.optional("end").flatMap(OpenAction::day);
        if (form.optional("end").isPresent() && (to.isEmpty() || to.get().isBefore(from.orElse(today)))) {
            wrong.add("end", texts.of("training", "trainers.wrong.to"));
        }
        wrong.throwIfAny();
        service.assignTrainer(number, account.orElseThrow(), from.orElse(today), to.orElse(null));
        return Next.done("/training/trainers?class=" + number.value(), "trainerAssigned");
    }
}
