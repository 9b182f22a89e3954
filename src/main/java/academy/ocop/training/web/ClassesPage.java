package academy.ocop.training.web;

import academy.ocop.courseware.Language;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Reach;
import academy.ocop.identity.Target;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassPart;
import academy.ocop.training.ClassState;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /training/classes}: the classes somebody answers for, each leading to its roster. */
@Named
@RequestScoped
public class ClassesPage {

    private static final int LINES = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    TrainingQueries training;

    @Inject
    Texts texts;

    @Inject
    PlacesQueries places;

    @Inject
    Access access;

    @Inject
    Viewer viewer;

    private List<Line> classes = List.of();
    private long total;
    private int page;

    /** A class's row. */
    public record Line(
            long number,
            String code,
            String title,
            String place,
            LocalDate startsOn,
            ClassForm form,
            ClassState state,
            int seatsTaken,
            @Nullable Integer seatsMax,
            boolean closable,
            boolean openable,
            boolean teachable) {}

    @PostConstruct
    void load() {
        access.requireSomewhere(Permission.READ_ROSTER);
        Reach reach = access.reach(Permission.READ_ROSTER);
        String number = String.valueOf(request.getParameter("page"));
        page = number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
        ClassPart part = training.visible(reach, (page - 1) * LINES, LINES);
        total = part.total();
        classes = part.classes().stream().map(this::line).toList();
    }

    /** 1–50 of 214. */
    public String getRange() {
        int before = classes.isEmpty() ? 0 : (page - 1) * LINES;
        return texts.of(
                "training", "classes.range", classes.isEmpty() ? 0 : before + 1, before + classes.size(), total);
    }

    public String getPrevious() {
        return page > 1 ? at(page - 1) : "";
    }

    public String getNext() {
        return (long) page * LINES < total ? at(page + 1) : "";
    }

    private static String at(int number) {
        return "/training/classes?page=" + number;
    }

    public List<Line> getClasses() {
        return classes;
    }

    public boolean isMayOpen() {
        return access.holds(Permission.MANAGE_CLASSES);
    }

    private Line line(ClassView one) {
        boolean manages =
                access.may(Permission.MANAGE_CLASSES, Target.ofClass(one.id().value(), one.unit()));
        return new Line(
                one.id().value(),
                one.code(),
                one.title().in(Language.of(viewer.getLang())),
                places.fullName(one.unit()),
                one.startsOn(),
                one.form(),
                one.state(),
                one.seatsTaken(),
                one.seatsMax(),
                manages && one.state() == ClassState.OPEN,
                manages && one.state() == ClassState.CLOSED,
                access.may(Permission.ASSIGN_TRAINER, Target.ofClass(one.id().value(), one.unit())));
    }
}
