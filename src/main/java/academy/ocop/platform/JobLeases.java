package academy.ocop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Sees to it that of several servers only one does a periodic job. A server that dies loses its lease when it runs out. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobLeases {

    private static final String TAKE = """
            update JobLease l set l.holder = :me, l.heldUntil = :until
            where l.name = :name and (l.holder = :me or l.heldUntil < :now)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    private final String me = UUID.randomUUID().toString();

    /**
     * Takes or keeps a job.
     *
     * @param name the job's name, up to 60 characters
     * @param span how long this server may take over it
     * @return whether this server does it now
     */
    public boolean take(String name, Duration span) {
        Instant now = clock.instant();
        int taken = em.createQuery(TAKE)
                .setParameter("me", me)
                .setParameter("until", now.plus(span))
                .setParameter("name", name)
                .setParameter("now", now)
                .executeUpdate();
        if (taken > 0) {
            return true;
        }
        if (em.find(JobLease.class, name) != null) {
            return false;
        }
        em.persist(new JobLease(name, me, now.plus(span)));
        em.flush();
        return true;
    }
}
