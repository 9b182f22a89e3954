package academy.ocop.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the one long transaction of the demonstration quick. */
@ApplicationScoped
class DemonstrationRepository {

    @PersistenceContext
    EntityManager em;

    /** Writes what was done and forgets it: otherwise each query looks through all that was done before. */
    void settle() {
        em.flush();
        em.clear();
    }
}
