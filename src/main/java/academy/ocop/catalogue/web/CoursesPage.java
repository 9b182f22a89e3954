package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Subject;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /catalogue/courses?subject=food-safety}: the courses on offer. */
@Named
@RequestScoped
public class CoursesPage {

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Wording wording;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    @Param(name = "subject")
    @Nullable
    String subject;

    private List<Edition> editions = List.of();

    @PostConstruct
    void load() {
        editions = catalogue.published();
    }

    public List<CourseCard> getCourses() {
        Optional<Subject> chosen = chosen();
        return editions.stream()
                .map(Edition::course)
                .filter(course -> chosen.isEmpty() || chosen.get() == course.subject())
                .map(this::card)
                .toList();
    }

    /** Subjects that have a course, and before them all; none where there is nothing to choose. */
    public List<SubjectFilter> getFilters() {
        List<Subject> subjects = editions.stream()
                .map(edition -> edition.course().subject())
                .distinct()
                .toList();
        if (subjects.size() < 2) {
            return List.of();
        }
        Optional<Subject> chosen = chosen();
        List<SubjectFilter> filters = new ArrayList<>();
        filters.add(new SubjectFilter(
                texts.of("catalogue", "courses.all"),
                "/catalogue/courses",
                editions.size(),
                chosen.isEmpty() ? "true" : null));
        for (Subject one : subjects) {
            filters.add(new SubjectFilter(
                    wording.subject(one),
                    "/catalogue/courses?subject=" + one.slug(),
                    editions.stream()
                            .filter(edition -> edition.course().subject() == one)
                            .count(),
                    chosen.filter(one::equals).isPresent() ? "true" : null));
        }
        return filters;
    }

    private Optional<Subject> chosen() {
        return Optional.ofNullable(subject).flatMap(Subject::of);
    }

    private CourseCard card(Course course) {
        Language language = Language.of(viewer.getLang());
        return new CourseCard(
                "/catalogue/course?id=" + course.id().value(),
                course.subject().slug(),
                wording.subject(course.subject()),
                course.title().in(language),
                course.summary().in(language),
                course.minutes(),
                course.lessons().size());
    }
}
