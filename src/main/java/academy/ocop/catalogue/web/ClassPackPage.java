package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.ClassPack;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /catalogue/class-pack?id=food-safety}: the plan of a half day, and the way to slides and exercises. */
@Named
@RequestScoped
public class ClassPackPage {

    @Inject
    AskedCourse asked;

    @Inject
    CatalogueQueries catalogue;

    private ClassPack pack;

    @SuppressWarnings("NullAway.Init")
    public ClassPackPage() {}

    @PostConstruct
    void load() {
        pack = catalogue.classPack(asked.edition().id(), asked.language());
    }

    public ClassPack getPack() {
        return pack;
    }
}
