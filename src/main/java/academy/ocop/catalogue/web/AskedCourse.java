package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Language;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The course that a printed page is about: {@code ?id=food-safety}, and {@code &edition=7} for the one somebody learns with. */
@Named
@RequestScoped
public class AskedCourse {

    @Inject
    @Param(name = "id")
    @Nullable
    String id;

    @Inject
    @Param(name = "edition")
    @Nullable
    Long number;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Viewer viewer;

    private Edition edition;

    @SuppressWarnings("NullAway.Init")
    public AskedCourse() {}

    @PostConstruct
    void load() {
        edition = catalogue.edition(courseId(), Optional.ofNullable(number).map(EditionId::new));
    }

    Edition edition() {
        return edition;
    }

    Language language() {
        return Language.of(viewer.getLang());
    }

    public Course getCourse() {
        return edition.course();
    }

    public String getTitle() {
        return edition.course().title().in(language());
    }

    public String getAddress() {
        return "/catalogue/course?id=" + edition.course().id().value();
    }

    /** What the addresses of all printed pages of this edition end with. */
    public String getQuery() {
        String query = "?id=" + edition.course().id().value();
        return number == null ? query : query + "&edition=" + number;
    }

    private CourseId courseId() {
        try {
            return new CourseId(String.valueOf(id));
        } catch (IllegalArgumentException notASlug) {
            throw new NotFound(String.valueOf(id));
        }
    }
}
