package academy.ocop.training.web;

import academy.ocop.courseware.Language;
import academy.ocop.identity.Access;
import academy.ocop.identity.PeopleQueries;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Teacher;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormState;
import academy.ocop.platform.web.Suggestion;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.training.ClassId;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /training/trainers?class=}: who teaches a class, and giving it to somebody of the staff. */
@Named
@RequestScoped
public class TrainersPage {

    @Inject
    TrainingQueries training;

    @Inject
    PeopleQueries people;

    @Inject
    PossibleTrainers trainers;

    @Inject
    FormState form;

    @Inject
    Access access;

    @Inject
    HttpServletRequest request;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Inject
    InstantSource clock;

    private ClassView shown;
    private List<Teacher> teachers;

    @PostConstruct
    void load() {
        access.requireSomewhere(Permission.ASSIGN_TRAINER);
        String number = request.getParameter("class");
        if (number == null || !number.matches("\\d{1,18}")) {
            throw new NotFound("class");
        }
        shown = training.require(new ClassId(Long.parseLong(number)));
        teachers = people.teachers(shown.id().value(), shown.unit());
    }

    public long getNumber() {
        return shown.id().value();
    }

    public String getCode() {
        return shown.code();
    }

    public String getClassTitle() {
        return shown.title().in(Language.of(viewer.getLang()));
    }

    public List<Teacher> getTeachers() {
        return teachers;
    }

    /** For browsers without scripts: those whose name holds the words that fitted several. */
    public List<Suggestion> getHits() {
        String words = form.value("f-trainer_input");
        return form.wrong("trainer") && !words.isEmpty()
                ? trainers.named(shown.id(), words).stream()
                        .limit(Suggestion.MOST)
                        .toList()
                : List.of();
    }

    public LocalDate getToday() {
        return Clocks.day(clock.instant());
    }

    /** The last day of the class, or nothing where it has none. */
    public @Nullable LocalDate getUntil() {
        return shown.endsOn();
    }

    /** From when to when somebody teaches here. */
    public String days(Teacher teacher) {
        LocalDate to = teacher.to();
        return to == null
                ? texts.of("training", "trainers.since", teacher.from())
                : texts.of("training", "trainers.fromTo", teacher.from(), to);
    }
}
