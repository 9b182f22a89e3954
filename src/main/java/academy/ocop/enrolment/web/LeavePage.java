package academy.ocop.enrolment.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Language;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /enrolment/leave?place=17}: asks before somebody leaves a class, and says what is kept. */
@Named
@RequestScoped
public class LeavePage {

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    @Param(name = "place")
    @Nullable
    String id;

    private EnrolledPlace place;

    @SuppressWarnings("NullAway.Init")
    public LeavePage() {}

    @PostConstruct
    void load() {
        place = enrolments.own(PlaceParameter.place(id));
    }

    public long getNumber() {
        return place.id().value();
    }

    public boolean isActive() {
        return place.isActive();
    }

    public String getBack() {
        return "/enrolment/course?place=" + place.id().value();
    }

    public String getCourseTitle() {
        return catalogue.edition(place.edition()).course().title().in(Language.of(viewer.getLang()));
    }

    public String getKept() {
        return texts.of("enrolment", "leave.kept", place.lessonsFinished());
    }
}
