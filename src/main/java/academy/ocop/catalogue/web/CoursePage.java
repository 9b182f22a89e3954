package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Criteria;
import academy.ocop.courseware.Criterion;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.LawState;
import academy.ocop.courseware.Prepares;
import academy.ocop.courseware.Source;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /catalogue/course?id=food-safety}: what a course is, for whom, and what can be done after it. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Wording wording;

    @Inject
    Texts texts;

    @Inject
    Access access;

    @Inject
    Viewer viewer;

    @Inject
    @Param(name = "id")
    @Nullable
    String id;

    private Course course;

    @SuppressWarnings("NullAway.Init")
    public CoursePage() {}

    /** A group of lessons as the outline shows it. */
    public record Part(String title, List<Line> lessons) {}

    /** A lesson in the outline. */
    public record Line(String title, int minutes) {}

    /** Criteria of one product set, and the titles of the lessons that help with them. */
    public record Help(String set, List<String> criteria, String lessons) {}

    /** A law with its state in words; the sign is a chip's class. */
    public record LawLine(String number, String title, String state, String sign) {}

    @PostConstruct
    void load() {
        course = catalogue
                .published(courseId())
                .orElseThrow(() -> new NotFound(String.valueOf(id)))
                .course();
    }

    public Course getCourse() {
        return course;
    }

    public String getTitle() {
        return course.title().in(language());
    }

    public String getSummary() {
        return course.summary().in(language());
    }

    public String getSubject() {
        return wording.subject(course.subject());
    }

    public String getAudience() {
        return wording.audience(course);
    }

    public int getLessons() {
        return course.lessons().size();
    }

    public List<String> getOutcomes() {
        return course.outcomes().stream().map(one -> one.text().in(language())).toList();
    }

    public List<Part> getParts() {
        return course.modules().stream()
                .map(part -> new Part(
                        part.title().in(language()),
                        part.lessons().stream()
                                .map(lesson -> new Line(lesson.text(language()).title(), lesson.minutes()))
                                .toList()))
                .toList();
    }

    public boolean isWithHandOut() {
        return course.handOut().isPresent();
    }

    public boolean isWithPack() {
        return course.classPack().isPresent() && access.holds(Permission.READ_CLASS_PACK);
    }

    /** The criteria by product set, each as the decision words it. */
    public List<Help> getHelp() {
        return course.prepares().stream()
                .map(one -> new Help(
                        texts.of("catalogue", "course.set", one.set(), setName(one)),
                        one.criteria().stream()
                                .flatMap(number -> Criteria.find(one.edition(), one.set(), number).stream())
                                .map(criterion ->
                                        texts.of("catalogue", "course.criterion", criterion.number(), criterion.name()))
                                .toList(),
                        one.lessons().stream()
                                .flatMap(id -> course.lesson(id).stream())
                                .map(lesson -> lesson.text(language()).title())
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    /** The laws that the lessons cite, as they stood on the course's day. */
    public List<LawLine> getLaws() {
        return course.laws().stream()
                .map(law -> {
                    LawState state = law.on(course.lawDate());
                    boolean holds = state != LawState.ENDED && state != LawState.SUSPENDED;
                    String said = holds || law.replacedBy().isEmpty()
                            ? texts.of("catalogue", "law." + state)
                            : texts.of("catalogue", "law." + state + ".replaced", String.join(", ", law.replacedBy()));
                    return new LawLine(
                            law.number(),
                            law.title().in(language()),
                            said,
                            state == LawState.IN_FORCE ? "ok" : holds ? "" : "stop");
                })
                .toList();
    }

    private static String setName(Prepares prepares) {
        return prepares.criteria().stream()
                .flatMap(number -> Criteria.find(prepares.edition(), prepares.set(), number).stream())
                .map(Criterion::setName)
                .findFirst()
                .orElse("");
    }

    public List<Source> getSources() {
        return course.sources();
    }

    private CourseId courseId() {
        try {
            return new CourseId(String.valueOf(id));
        } catch (IllegalArgumentException notASlug) {
            throw new NotFound(String.valueOf(id));
        }
    }

    private Language language() {
        return Language.of(viewer.getLang());
    }
}
