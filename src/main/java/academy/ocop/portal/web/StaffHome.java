package academy.ocop.portal.web;

import academy.ocop.authoring.DraftId;
import academy.ocop.authoring.DraftQueries;
import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.certificate.CertificateQueries;
import academy.ocop.courseware.Language;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.enrolment.RosterFilter;
import academy.ocop.enrolment.RosterQueries;
import academy.ocop.identity.Access;
import academy.ocop.identity.PeopleQueries;
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
import java.util.Optional;
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
    CertificateQueries papers;

    @Inject
    PeopleQueries people;

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

    /** What really waits, with how much of it. */
    List<HomeTodo> todos() {
        List<HomeTodo> todos = new ArrayList<>();
        Set<Role> roles = access.roles();
        if (roles.contains(Role.COMMUNE_CONTACT)) {
            todos.addAll(area());
        }
        if (access.holds(Permission.REVOKE_PAPER)) {
            waiting("reports", papers.reports(false).size(), "/certificate/reports")
                    .ifPresent(todos::add);
        }
        if (access.holds(Permission.ASSIGN_TRAINER)) {
            waiting("untaught", untaught(), "/training/classes").ifPresent(todos::add);
        }
        if (access.holds(Permission.GRANT_ROLES)) {
            waiting(
                            "grants",
                            people.waitingGrants().size()
                                    + people.waitingCards().size(),
                            "/identity/waiting")
                    .ifPresent(todos::add);
        }
        if (roles.contains(Role.AUTHOR)) {
            waiting("draftsFaulty", faultyCourses(), "/authoring/courses").ifPresent(todos::add);
            List<DraftId> own = authoring.faultyOfOnesOwn();
            waiting("ownFaulty", own.size(), drafts(own, "draft")).ifPresent(todos::add);
        }
        if (access.holds(Permission.PUBLISH_COURSES)) {
            List<DraftId> decidable = authoring.decidable();
            waiting("waitingDrafts", decidable.size(), drafts(decidable, "compare"))
                    .ifPresent(todos::add);
        }
        return todos;
    }

    /** Where somebody goes for what she was given to do; nothing of it waits. */
    List<HomeTodo> links() {
        List<HomeTodo> links = new ArrayList<>();
        Set<Role> roles = access.roles();
        if (roles.contains(Role.TRAINER) || roles.contains(Role.COORDINATOR)) {
            links.addAll(classes());
        }
        if (roles.contains(Role.COMMUNE_CONTACT)) {
            links.add(link("people", "/identity/people"));
        }
        if (roles.contains(Role.COMMUNE_CONTACT) || roles.contains(Role.BRANCH_OFFICER)) {
            links.add(figures());
        }
        if (roles.contains(Role.BRANCH_OFFICER)) {
            links.add(link("register", "/certificate/register"));
            links.add(link("roster", "/training/classes"));
        }
        if (roles.contains(Role.AUTHOR)) {
            links.add(link("drafts", "/authoring/courses"));
        }
        if (roles.contains(Role.ADMINISTRATOR)) {
            links.add(link("accounts", "/identity/accounts"));
            links.add(link("security", "/portal/audit"));
        }
        if (roles.contains(Role.AUDITOR)) {
            links.add(link("audit", "/portal/audit"));
            links.add(figures());
        }
        return links;
    }

    private Optional<HomeTodo> waiting(String key, long many, String address) {
        return many == 0
                ? Optional.empty()
                : Optional.of(new HomeTodo(
                        texts.of("portal", "home.todo." + key, many),
                        texts.of("portal", "home.todo." + key + "More"),
                        texts.of("portal", "home.todo." + key + "Button"),
                        address,
                        true));
    }

    /** Open classes of one's own that somebody should teach and nobody does. */
    private long untaught() {
        List<ClassView> taught = training.visible(access.reach(Permission.ASSIGN_TRAINER)).stream()
                .filter(one -> one.state() == ClassState.OPEN && one.form() != ClassForm.SELF_PACED)
                .toList();
        Set<Long> withTrainer =
                people.taught(taught.stream().map(one -> one.id().value()).toList());
        return taught.stream()
                .filter(one -> !withTrainer.contains(one.id().value()))
                .count();
    }

    private List<HomeTodo> classes() {
        Reach reach = access.reach(Permission.READ_ROSTER);
        List<ClassView> open = training.visible(reach).stream()
                .filter(one -> one.state() == ClassState.OPEN)
                .sorted(Comparator.comparing((ClassView one) -> one.form() == ClassForm.SELF_PACED)
                        .thenComparing(ClassView::startsOn, Comparator.reverseOrder()))
                .toList();
        List<HomeTodo> lines = new ArrayList<>();
        open.stream().limit(CLASSES).map(this::line).forEach(lines::add);
        if (open.size() > CLASSES) {
            lines.add(new HomeTodo(
                    texts.of("portal", "home.todo.classes", open.size()),
                    texts.of("portal", "home.todo.classesMore"),
                    texts.of("portal", "home.todo.classesButton"),
                    "/training/classes",
                    false));
        }
        return lines;
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
                "/reporting/trained?period=" + Period.Preset.QUARTER,
                false);
    }

    /** The very draft where it is the only one, else the list of those that are open. */
    private static String drafts(List<DraftId> drafts, String page) {
        return drafts.size() == 1
                ? "/authoring/" + page + "?id=" + drafts.get(0).value()
                : "/authoring/courses?show=open";
    }

    private long faultyCourses() {
        return catalogue.drafts().stream()
                .filter(draft -> !draft.faults().isEmpty())
                .count();
    }

    private HomeTodo link(String key, String address) {
        return new HomeTodo(
                texts.of("portal", "home.todo." + key),
                texts.of("portal", "home.todo." + key + "More"),
                texts.of("portal", "home.todo." + key + "Button"),
                address,
                false);
    }
}
