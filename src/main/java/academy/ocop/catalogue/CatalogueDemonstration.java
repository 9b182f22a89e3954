package academy.ocop.catalogue;

import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** An invented past needs a course to have learnt. Only the portal itself may say so, when it loads the demonstration. */
@ApplicationScoped
@Transactional
public class CatalogueDemonstration {

    @Inject
    CatalogueRepository editions;

    @Inject
    EditionCache cache;

    @Inject
    CurrentCaller caller;

    /** Tells the edition as if it had been published on an earlier day. */
    public void publishedAt(EditionId id, Instant at) {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
        editions.publishedAt(id, at);
        cache.forget(id);
    }
}
