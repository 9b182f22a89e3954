package academy.ocop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does a piece of work once for a request id, however often the button was pressed. The id, the work and its outcome are one
 * transaction: a second press waits for the first and then gets the same answer.
 */
@ApplicationScoped
@Transactional
@UseCase
public class OnceService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    InstantSource clock;

    /**
     * @param requestId what the form carried, up to 60 characters
     * @param deed which action, so that an id cannot be replayed against another
     * @param work runs in this transaction and returns where the answer is (an address within the portal, up to 1000)
     * @return the outcome of this or of the earlier run
     * @throws Refused when the id was used by somebody else or for another deed
     */
    public String once(String requestId, String deed, Supplier<String> work) {
        Optional<String> earlier = outcome(requestId, deed);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        RequestDone done = new RequestDone(requestId, deed, caller.get().accountId(), clock.instant());
        em.persist(done);
        // Flushed before the work: of two equal requests the second waits here and then runs into the first one's row.
        em.flush();
        String outcome = work.get();
        done.outcome(outcome);
        return outcome;
    }

    /** What an earlier run of the same request answered, if there was one. */
    public Optional<String> outcome(String requestId, String deed) {
        RequestDone done = em.find(RequestDone.class, requestId);
        if (done == null) {
            return Optional.empty();
        }
        if (!done.isFor(deed, caller.get().accountId())) {
            throw new Refused(PlatformRefusal.REQUEST_REUSED);
        }
        return Optional.of(done.outcome());
    }
}
