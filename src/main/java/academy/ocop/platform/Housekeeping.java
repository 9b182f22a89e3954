package academy.ocop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;

/** Clears away what nobody needs after some days: the request ids that guard against double clicks. */
@ApplicationScoped
@Transactional
public class Housekeeping {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String CLEAR = "delete from RequestDone r where r.doneAt < :before";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    @Inject
    Jobs jobs;

    @Inject
    Housekeeping self;

    void start(@Observes PortalStarted started) {
        jobs.every(PAUSE, "housekeeping", self::clear);
    }

    /** Forgets requests that are older than a week. */
    public void clear() {
        em.createQuery(CLEAR)
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
