package academy.ocop.training.web;

import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.places.UnitId;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Picked;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import academy.ocop.training.ClassForm;
import academy.ocop.training.NewClass;
import academy.ocop.training.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** "Mở lớp": reads the form and opens the class. */
@ApplicationScoped
public class OpenAction implements LightAction {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST_SEATS = 10_000;
    private static final int LONGEST_TITLE = 300;

    @Inject
    TrainingService training;

    @Inject
    ClassPlaces places;

    @Inject
    Texts texts;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/training/open";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.MANAGE_CLASSES);
        FormProblems wrong = new FormProblems();
        Optional<String> code = form.optional("code").filter(text -> text.matches("[A-Za-z0-9][A-Za-z0-9-]{1,39}"));
        require(wrong, "code", code);
        Optional<String> vi = form.optional("titleVi").filter(text -> text.length() <= LONGEST_TITLE);
        require(wrong, "titleVi", vi);
        Optional<String> en = form.optional("titleEn").filter(text -> text.length() <= LONGEST_TITLE);
        require(wrong, "titleEn", en);
        Optional<String> course = form.optional("course").filter(text -> text.matches("[a-z][a-z0-9-]{0,59}"));
        require(wrong, "course", course);
        Optional<ClassForm> held = form.optional("form")
                .filter(text -> text.equals("CLASSROOM") || text.equals("BLENDED"))
                .map(ClassForm::valueOf);
        require(wrong, "form", held);
        Picked place = Picked.of(form, "unit", places::named);
        Optional<Long> unit = place.id();
        if (unit.isEmpty()) {
            wrong.add("unit", texts.of("platform", place.problem()));
        }
        Optional<LocalDate> from = form.optional("startsOn").flatMap(OpenAction::day);
        require(wrong, "startsOn", from);
        Optional<LocalDate> to = form.optional("endsOn").flatMap(OpenAction::day);
        if (form.ticked("endsOn")
                && (to.isEmpty() || from.filter(to.get()::isBefore).isPresent())) {
            require(wrong, "endsOn", Optional.empty());
        }
        Optional<Integer> seats = form.number("seats")
                .filter(many -> many > 0 && many <= MOST_SEATS)
                .map(Long::intValue);
        if (form.ticked("seats")) {
            require(wrong, "seats", seats);
        }
        wrong.throwIfAny();
        training.open(new NewClass(
                code.orElseThrow(),
                new Bilingual(vi.orElseThrow(), en.orElseThrow()),
                new CourseId(course.orElseThrow()),
                held.orElseThrow(),
                new UnitId(unit.orElseThrow()),
                from.orElseThrow(),
                to.orElse(null),
                seats.orElse(null)));
        return Next.done("/training/classes", "opened");
    }

    private void require(FormProblems wrong, String field, Optional<?> value) {
        if (value.isEmpty()) {
            wrong.add(field, texts.of("training", "open.wrong." + field));
        }
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, TYPED));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
