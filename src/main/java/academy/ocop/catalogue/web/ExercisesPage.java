package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.ClassPack;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /catalogue/exercises?id=food-safety}: the sheets that learners fill in, without the answers. */
@Named
@RequestScoped
public class ExercisesPage {

    @Inject
    AskedCourse asked;

    @Inject
    CatalogueQueries catalogue;

    private ClassPack pack;

    @SuppressWarnings("NullAway.Init")
    public ExercisesPage() {}

    @PostConstruct
    void load() {
        pack = catalogue.classPack(asked.edition().id(), asked.language());
    }

    public ClassPack getPack() {
        return pack;
    }
}
