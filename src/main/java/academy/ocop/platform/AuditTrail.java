package academy.ocop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, on what, when and from where: one row a deed, written in the deed's own transaction, never changed.
 *
 * <p>The sentence a reader sees is {@code audit.<action>} in the bundle of the action's feature, filled with the details.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    InstantSource clock;

    /**
     * Records a deed.
     *
     * @param action {@code feature.deed}, such as {@code enrolment.enrolled}: the key of its sentence
     * @param subject what it was done to
     * @param details what the sentence names besides, in the order of its {0}, {1}: ids, states, numbers; no secrets
     */
    public void record(String action, Subject subject, Object... details) {
        recordAs(caller.get(), action, subject, details);
    }

    /** Records a deed of somebody who becomes known by it: who signs in was a visitor until this moment. */
    public void recordAs(Caller who, String action, Subject subject, Object... details) {
        em.persist(entry(who, action, subject, details));
    }

    /** Records a refusal or a failed sign-in: in a transaction of its own, because the deed's is being rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordApart(String action, Subject subject, Object... details) {
        em.persist(entry(caller.get(), action, subject, details));
    }

    private AuditEntry entry(Caller who, String action, Subject subject, Object... details) {
        String joined = Arrays.stream(details)
                .map(String::valueOf)
                .map(detail -> detail.replace('\u001f', ' '))
                .collect(Collectors.joining("\u001f"));
        return new AuditEntry(clock.instant(), who, action, subject, joined);
    }

    /**
     * What a deed was done to.
     *
     * @param kind a word such as {@code person}, {@code class}, {@code certificate}
     * @param id its number or code, or null where there is none
     */
    public record Subject(String kind, @Nullable String id) {

        public static Subject of(String kind, long id) {
            return new Subject(kind, Long.toString(id));
        }

        public static Subject of(String kind, String id) {
            return new Subject(kind, id);
        }
    }
}
