package academy.ocop.portal.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The front page {@code /}: what this is, the courses, three steps, check a paper. Needs nobody signed in. */
@Named
@RequestScoped
public class FrontPage {

    private static final int SHOWN = 6;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private List<CourseCard> courses = List.of();

    /** A course as a card. */
    public record CourseCard(String id, String title, String summary, String lessons, String minutes, String subject) {}

    @PostConstruct
    void load() {
        courses = catalogue.published().stream().limit(SHOWN).map(this::card).toList();
    }

    private CourseCard card(Edition edition) {
        Course course = edition.course();
        Language language = Language.of(viewer.getLang());
        return new CourseCard(
                course.id().value(),
                course.title().in(language),
                course.summary().in(language),
                texts.of("portal", "front.lessons", course.lessons().size()),
                texts.of("portal", "front.minutes", course.minutes()),
                course.subject().slug());
    }

    public List<CourseCard> getCourses() {
        return courses;
    }
}
