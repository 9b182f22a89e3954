package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Source;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
