package academy.ocop.training.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Language;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.FormState;
import academy.ocop.platform.web.Suggestion;
import academy.ocop.platform.web.Viewer;
import academy.ocop.training.ClassForm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /training/open}: the form that opens a class. */
@Named
@RequestScoped
public class OpenPage {

    @Inject
    CatalogueQueries catalogue;

    @Inject
    ClassPlaces places;

    @Inject
    FormState form;

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

    /** What the picker of the place holds: what it held before a problem, the only commune, or nothing. */
    public @Nullable Suggestion getPlace() {
        return form.isShownAgain()
                ? form.picked("unit")
                : places.only().stream().findFirst().orElse(null);
    }

    /** For browsers without scripts: those whose name holds the words that fitted several. */
    public List<Suggestion> getHits() {
        String words = form.value("f-unit_input");
        return form.wrong("unit") && !words.isEmpty()
                ? places.named(words).stream().limit(Suggestion.MOST).toList()
                : List.of();
    }

    public List<String> getForms() {
        return List.of(ClassForm.CLASSROOM.name(), ClassForm.BLENDED.name());
    }

    public LocalDate getToday() {
        return Clocks.day(clock.instant());
    }
}
