package academy.ocop.training.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Language;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Reach;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Viewer;
import academy.ocop.training.ClassForm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** {@code /training/open}: the form that opens a class. */
@Named
@RequestScoped
public class OpenPage {

    @Inject
    CatalogueQueries catalogue;

    @Inject
    PlacesQueries places;

    @Inject
    Access access;

    @Inject
    Viewer viewer;

    @Inject
    InstantSource clock;

    /** Something that can be chosen. */
    public record Choice(String value, String label) {}

    @PostConstruct
    void load() {
        access.requireSomewhere(Permission.MANAGE_CLASSES);
    }

    public List<Choice> getCourses() {
        Language language = Language.of(viewer.getLang());
        return catalogue.published().stream()
                .map(edition -> new Choice(
                        edition.course().id().value(), edition.course().title().in(language)))
                .toList();
    }

    /** The communes of today in which the person may open a class. */
    public List<Choice> getUnits() {
        Reach reach = access.reach(Permission.MANAGE_CLASSES);
        return places.communesToday().stream()
                .filter(place -> reach.everything() || reach.units().contains(place.id()))
                .map(place -> new Choice(Long.toString(place.id().value()), places.fullName(place.id())))
                .toList();
    }

    public List<String> getForms() {
        return List.of(ClassForm.CLASSROOM.name(), ClassForm.BLENDED.name());
    }

    public LocalDate getToday() {
        return Clocks.day(clock.instant());
    }
}
