package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.ClassPack;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /catalogue/answers?id=food-safety}: the exercises with what only the trainer gets. */
@Named
@RequestScoped
public class AnswersPage {

    @Inject
    AskedCourse asked;

    @Inject
    CatalogueQueries catalogue;

    private ClassPack pack;

    @SuppressWarnings("NullAway.Init")
    public AnswersPage() {}

    @PostConstruct
    void load() {
        pack = catalogue.classPack(asked.edition().id(), asked.language());
    }

    public ClassPack getPack() {
        return pack;
    }
}
