package academy.ocop.portal.web;

import academy.ocop.authoring.DraftQueries;
import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Draft;
import academy.ocop.courseware.Language;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.enrolment.RosterFilter;
import academy.ocop.enrolment.RosterQueries;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Reach;
import academy.ocop.identity.Role;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.reporting.AreaCounts;
import academy.ocop.reporting.AreaQueries;
import academy.ocop.reporting.AreaState;
import academy.ocop.reporting.Coverage;
import academy.ocop.reporting.Figure;
import academy.ocop.reporting.Period;
import academy.ocop.reporting.ReportFilter;
import academy.ocop.reporting.ReportQueries;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassState;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a home shows of the tasks that somebody was given. */
@RequestScoped
public class StaffHome {

    private static final int CLASSES = 3;

    @Inject
    Access access;

    @Inject
    TrainingQueries training;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    RosterQueries rosters;

    @Inject
    ReportQueries reports;

    @Inject
    AreaQueries area;

    @Inject
    DraftQueries authoring;

    @Inject
    InstantSource clock;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    boolean isStaff() {
        Set<Role> roles = access.roles();
        return roles.size() > 1 || !roles.contains(Role.TRAINEE);
    }

    List<HomeTodo> todos() {
        List<HomeTodo> todos = new ArrayList<>();
        Set<Role> roles = access.roles();
        if (roles.contains(Role.TRAINER) || roles.contains(Role.COORDINATOR)) {
            classes().forEach(todos::add);
        }
        if (roles.contains(Role.COMMUNE_CONTACT)) {
            todos.addAll(area());
            todos.add(todo("people", "/identity/people"));
        }
        if (roles.contains(Role.COMMUNE_CONTACT) || roles.contains(Role.BRANCH_OFFICER)) {
            todos.add(figures());
        }
        if (roles.contains(Role.BRANCH_OFFICER)) {
            todos.add(todo("register", "/certificate/register"));
            todos.add(todo("roster", "/training/classes"));
        }
        if (roles.contains(Role.AUTHOR)) {
            todos.add(drafts());
        }
        if (access.holds(Permission.PUBLISH_COURSES) && authoring.submitted() > 0) {
            todos.add(new HomeTodo(
                    texts.of("portal", "home.todo.waitingDrafts", authoring.submitted()),
                    texts.of("portal", "home.todo.waitingDraftsMore"),
                    texts.of("portal", "home.todo.waitingDraftsButton"),
                    "/authoring/courses?show=open",
                    true));
        }
        if (roles.contains(Role.ADMINISTRATOR)) {
            todos.add(todo("accounts", "/identity/accounts"));
            todos.add(todo("security", "/portal/audit"));
        }
        if (roles.contains(Role.AUDITOR)) {
            todos.add(todo("audit", "/portal/audit"));
            todos.add(figures());
        }
        return todos;
    }

    private List<HomeTodo> classes() {
        Reach reach = access.reach(Permission.READ_ROSTER);
        return training.visible(reach).stream()
                .filter(one -> one.state() == ClassState.OPEN)
                .sorted(Comparator.comparing((ClassView one) -> one.form() == ClassForm.SELF_PACED)
                        .thenComparing(ClassView::startsOn, Comparator.reverseOrder()))
                .limit(CLASSES)
                .map(this::line)
                .toList();
    }

    private HomeTodo line(ClassView one) {
        Map<EnrolmentState, Long> states =
                rosters.page(one.id(), RosterFilter.ALL, 0, 1).states();
        long finished = states.getOrDefault(EnrolmentState.FINISHED, 0L);
        return new HomeTodo(
                texts.of(
                        "portal",
                        "home.todo.class",
                        one.title().in(Language.of(viewer.getLang())),
                        states.getOrDefault(EnrolmentState.ACTIVE, 0L) + finished,
                        finished),
                texts.of("portal", "home.todo.classMore", one.code(), one.startsOn()),
                texts.of("portal", "home.todo.classButton"),
                "/enrolment/roster?class=" + one.id().value(),
                false);
    }

    /** Who of the area's people is in no course, and who rests. */
    private List<HomeTodo> area() {
        AreaCounts counts = area.counts();
        List<HomeTodo> todos = new ArrayList<>();
        if (counts.withoutCourse() > 0) {
            todos.add(new HomeTodo(
                    texts.of("portal", "home.todo.withoutCourse", counts.withoutCourse()),
                    texts.of("portal", "home.todo.withoutCourseMore", counts.people()),
                    texts.of("portal", "home.todo.withoutCourseButton"),
                    "/reporting/area?state=" + AreaState.WITHOUT_COURSE,
                    true));
        }
        if (counts.resting() > 0) {
            todos.add(new HomeTodo(
                    texts.of("portal", "home.todo.resting", counts.resting()),
                    texts.of("portal", "home.todo.restingMore"),
                    texts.of("portal", "home.todo.restingButton"),
                    "/reporting/area?state=" + AreaState.RESTING,
                    false));
        }
        return todos;
    }

    /** People and participations of this quarter side by side, and how many communes have a trained official. */
    private HomeTodo figures() {
        ReportFilter quarter = ReportFilter.of(Period.of(Period.Preset.QUARTER, Clocks.day(clock.instant())), true);
        Figure total = reports.total(quarter);
        Coverage coverage = reports.coverage(quarter);
        return new HomeTodo(
                texts.of("portal", "home.todo.figures", total.people(), total.turns()),
                coverage.communes() == 0
                        ? ""
                        : texts.of("portal", "home.todo.figuresMore", coverage.covered(), coverage.communes()),
                texts.of("portal", "home.todo.figuresButton"),
                "/reporting/trained",
                false);
    }

    private HomeTodo drafts() {
        List<Draft> drafts = catalogue.drafts();
        long faulty = drafts.stream().filter(draft -> !draft.faults().isEmpty()).count();
        return new HomeTodo(
                texts.of("portal", faulty == 0 ? "home.todo.draftsGood" : "home.todo.draftsFaulty", faulty),
                "",
                texts.of("portal", "home.todo.draftsButton"),
                "/authoring/courses",
                faulty > 0);
    }

    private HomeTodo todo(String key, String address) {
        return new HomeTodo(
                texts.of("portal", "home.todo." + key),
                texts.of("portal", "home.todo." + key + "More"),
                texts.of("portal", "home.todo." + key + "Button"),
                address,
                false);
    }
}
