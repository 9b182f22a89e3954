package academy.ocop.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Counts of failed tries in the database. */
@ApplicationScoped
class ThrottleRepository {

    private static final String CLEAR = "delete from SignInThrottle t where t.lastFailureAt < :before";

    @PersistenceContext
    EntityManager em;

    /** The row of a key, locked until the transaction ends; made where there is none. */
    SignInThrottle row(String key, Instant now) {
        SignInThrottle known = em.find(SignInThrottle.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        SignInThrottle made = new SignInThrottle(key, now);
        em.persist(made);
        em.flush();
        return made;
    }

    void remove(SignInThrottle row) {
        em.remove(row);
    }

    void clear(Instant before) {
        em.createQuery(CLEAR).setParameter("before", before).executeUpdate();
    }
}
