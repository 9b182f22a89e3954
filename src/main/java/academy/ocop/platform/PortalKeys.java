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
 * The portal's own keys, one row each, made when first needed. They stand in the database so that every server has the same
 * ones and a backup holds them. Several first callers at once all get the key of the one that was first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@UseCase(again = "portal_key_pk")
public class PortalKeys {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    /**
     * @param name such as {@code form}
     * @param maker makes the key when there is none yet: text, up to 4000 characters
     */
    public String key(String name, Supplier<String> maker) {
        return Optional.ofNullable(em.find(PortalKey.class, name))
                .map(PortalKey::value)
                .orElseGet(() -> {
                    PortalKey made = new PortalKey(name, maker.get(), clock.instant());
                    em.persist(made);
                    em.flush();
                    return made.value();
                });
    }

    /**
     * Keeps a word under a name, in the transaction of whoever acts on it.
     *
     * @return whether another one stood there, or none
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public boolean note(String name, String word) {
        PortalKey known = em.find(PortalKey.class, name);
        if (known != null && known.value().equals(word)) {
            return false;
        }
        if (known != null) {
            em.remove(known);
            em.flush();
        }
        em.persist(new PortalKey(name, word, clock.instant()));
        em.flush();
        return true;
    }

    /** Forgets what was {@link #note noted}. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void forget(String name) {
        PortalKey known = em.find(PortalKey.class, name);
        if (known != null) {
            em.remove(known);
        }
    }
}
