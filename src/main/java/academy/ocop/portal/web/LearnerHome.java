package academy.ocop.portal.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.certificate.CertificateQueries;
import academy.ocop.certificate.MyPaper;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.product.LinkLine;
import academy.ocop.product.ProductQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a home shows of the person's own learning: what to go on with, courses, papers, products. */
@RequestScoped
public class LearnerHome {

    /** A new paper is a thing to fetch that long. */
    private static final int DAYS_NEW = 14;

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    CertificateQueries certificates;

    @Inject
    ProductQueries products;

    @Inject
    InstantSource clock;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    // Each is shown twice, as what to do next and as what there is: read once for the page.
    private @Nullable List<EnrolledPlace> places;
    private @Nullable List<MyPaper> papers;
    private @Nullable List<LinkLine> links;

    /** One course of the person's. */
    public record CourseLine(
            String title, String address, int done, int all, String progress, String state, String tone) {}

    /** One paper of the person's. */
    public record PaperLine(String title, String address, String more, boolean revoked) {}

    /** One product that the person looks after. */
    public record ProductCardLine(String name, String address, int stars, String more) {}

    List<HomeTodo> todos(boolean staff) {
        List<HomeTodo> todos = new ArrayList<>();
        List<EnrolledPlace> mine = myPlaces();
        mine.stream().filter(EnrolledPlace::isActive).forEach(place -> todos.add(next(place)));
        LocalDate fresh = Clocks.day(clock.instant()).minusDays(DAYS_NEW);
        myPapers().stream()
                .filter(paper -> paper.issued()
                        && !paper.revoked()
                        && paper.completedOn().isAfter(fresh))
                .map(paper -> new HomeTodo(
                        texts.of("portal", "home.todo.paper", title(paper)),
                        texts.of("portal", "home.todo.paperMore", paper.number()),
                        texts.of("portal", "home.todo.paperButton"),
                        address(paper),
                        false))
                .forEach(todos::add);
        if (mine.isEmpty() && !staff) {
            todos.add(new HomeTodo(
                    texts.of("portal", "home.todo.enrol"),
                    "",
                    texts.of("portal", "home.todo.enrolButton"),
                    "/catalogue/courses",
                    true));
        }
        if (myLinks().isEmpty() && !staff) {
            todos.add(new HomeTodo(
                    texts.of("portal", "home.todo.products"),
                    texts.of("portal", "home.todo.productsMore"),
                    texts.of("portal", "home.todo.productsButton"),
                    "/product/mine",
                    false));
        }
        return todos;
    }

    private HomeTodo next(EnrolledPlace place) {
        Course course = catalogue.edition(place.edition()).course();
        String title = course.title().in(language());
        Optional<Lesson> next = nextLesson(place, course);
        if (next.isEmpty()) {
            return new HomeTodo(
                    texts.of("portal", "home.todo.final", title),
                    texts.of("portal", "home.todo.finalMore", course.finalTest().questions()),
                    texts.of("portal", "home.todo.finalButton"),
                    "/assessment/final?place=" + place.id().value(),
                    true);
        }
        Lesson lesson = next.get();
        int number = course.lessons().indexOf(lesson) + 1;
        return new HomeTodo(
                texts.of(
                        "portal",
                        place.lastLesson().isEmpty() ? "home.todo.begin" : "home.todo.lesson",
                        number,
                        lesson.text(language()).title(),
                        title),
                texts.of("portal", "home.todo.lessonMore", lesson.minutes()),
                texts.of("portal", place.lastLesson().isEmpty() ? "home.todo.beginButton" : "home.todo.lessonButton"),
                "/enrolment/lesson?place=" + place.id().value() + "&lesson="
                        + lesson.id().folder(),
                true);
    }

    /** The lesson that was open last when it is not finished, else the first one that is not. */
    private static Optional<Lesson> nextLesson(EnrolledPlace place, Course course) {
        return place.lastLesson()
                .filter(last -> !place.finished().contains(last))
                .flatMap(course::lesson)
                .or(() -> course.lessons().stream()
                        .filter(lesson -> !place.finished().contains(lesson.id()))
                        .findFirst());
    }

    List<CourseLine> courses() {
        return myPlaces().stream().map(this::line).toList();
    }

    private CourseLine line(EnrolledPlace place) {
        Course course = catalogue.edition(place.edition()).course();
        int all = course.lessons().size();
        String tone = switch (place.state()) {
            case ACTIVE -> "info";
            case FINISHED -> "ok";
            case LEFT -> "";
        };
        String address = place.state() == EnrolmentState.LEFT
                ? "/catalogue/course?id=" + course.id().value()
                : "/enrolment/course?place=" + place.id().value();
        return new CourseLine(
                course.title().in(language()),
                address,
                place.lessonsFinished(),
                all,
                texts.of("portal", "home.progress", place.lessonsFinished(), all),
                texts.of("portal", "home.state." + place.state().name()),
                tone);
    }

    List<PaperLine> papers() {
        return myPapers().stream()
                .map(paper -> new PaperLine(
                        title(paper),
                        paper.issued() ? address(paper) : "",
                        paper.issued()
                                ? texts.of("portal", "home.paper", paper.number(), paper.completedOn())
                                : texts.of("portal", "home.paperWaits"),
                        paper.revoked()))
                .toList();
    }

    List<ProductCardLine> products() {
        return myLinks().stream().map(this::card).toList();
    }

    private ProductCardLine card(LinkLine link) {
        Integer stars = link.product().stars();
        return new ProductCardLine(
                link.product().name(),
                "/p/" + link.product().id().value(),
                stars == null ? 0 : stars,
                stars == null ? link.producer() : texts.of("portal", "search.stars", stars));
    }

    private List<EnrolledPlace> myPlaces() {
        List<EnrolledPlace> known = places;
        if (known == null) {
            known = enrolments.mine();
            places = known;
        }
        return known;
    }

    private List<MyPaper> myPapers() {
        List<MyPaper> known = papers;
        if (known == null) {
            known = certificates.mine();
            papers = known;
        }
        return known;
    }

    private List<LinkLine> myLinks() {
        List<LinkLine> known = links;
        if (known == null) {
            known = products.mine();
            links = known;
        }
        return known;
    }

    private static String address(MyPaper paper) {
        return "/c/" + Addresses.encode(paper.code());
    }

    private String title(MyPaper paper) {
        return paper.courseTitle().in(language());
    }

    private Language language() {
        return Language.of(viewer.getLang());
    }
}
