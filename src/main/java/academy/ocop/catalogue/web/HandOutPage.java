package academy.ocop.catalogue.web;

import academy.ocop.courseware.Printed;
import academy.ocop.platform.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /catalogue/hand-out?id=food-safety}: one page for the wall of the workshop, open to everybody. */
@Named
@RequestScoped
public class HandOutPage {

    @Inject
    AskedCourse asked;

    private Printed handOut;

    @SuppressWarnings("NullAway.Init")
    public HandOutPage() {}

    @PostConstruct
    void load() {
        handOut = asked.getCourse()
                .handOut()
                .orElseThrow(() -> new NotFound(asked.getCourse().id()))
                .in(asked.language());
    }

    public Printed getHandOut() {
        return handOut;
    }
}
