package academy.ocop.authoring;

import academy.ocop.catalogue.UpdateHeld;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A delivery that the catalogue did not publish becomes a draft. */
@ApplicationScoped
class UpdateArrivals {

    @Inject
    DraftService drafts;

    void arrive(@Observes UpdateHeld update) {
        drafts.arrive(update.course(), update.files());
    }
}
