package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.ClassPack;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /catalogue/slides?id=food-safety}: the slides, one a page when printed. */
@Named
@RequestScoped
public class SlidesPage {

    @Inject
    AskedCourse asked;

    @Inject
    CatalogueQueries catalogue;

    private ClassPack pack;

    @SuppressWarnings("NullAway.Init")
    public SlidesPage() {}

    @PostConstruct
    void load() {
        pack = catalogue.classPack(asked.edition().id(), asked.language());
    }

    public ClassPack getPack() {
        return pack;
    }
}
