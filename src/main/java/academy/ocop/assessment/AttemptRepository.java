package academy.ocop.assessment;

import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attempts and answers in the database. Every query of the feature is in this file. */
@ApplicationScoped
class AttemptRepository {

    /** By the person too: a foreign attempt is found no more than one that does not exist. */
    private static final String BY_KEY = """
            select a from Attempt a
            where a.enrolment = :place and a.test = :test and a.number = :number and a.person = :person""";

    private static final String OF_TEST = """
            select a from Attempt a
            where a.enrolment = :place and a.test = :test
            order by a.number""";

    private static final String OF_PERSON = "select a from Attempt a where a.person = :person order by a.id";

    private static final String ANSWERS = "select g from GivenAnswer g where g.attempt = :attempt";

    private static final String WAITING = """
            select w from WaitingAnswer w
            where w.enrolment = :place and w.test = :test and w.number = :number""";

    private static final String THROW_AWAY = """
            delete from WaitingAnswer w
            where w.enrolment = :place and w.test = :test and w.number = :number""";

    private static final String THROW_AWAY_OLD = "delete from WaitingAnswer w where w.arrivedAt < :before";

    private static final String ANSWERS_OF_PERSON = """
            select g from GivenAnswer g, Attempt a
            where a.person = :person and g.attempt = a.id order by g.attempt, g.question""";

    private static final String WAITING_AT = """
            select w from WaitingAnswer w
            where w.enrolment in :places order by w.enrolment, w.test, w.question""";

    private static final String GRANTS_AT = """
            select g from AttemptGrant g where g.enrolment = :place order by g.grantedAt, g.id""";

    private static final String GRANTS_OF = """
            select g from AttemptGrant g, Attempt a
            where a.person = :person and a.enrolment = g.enrolment and a.number = 1 and a.test = :test
            order by g.grantedAt""";

    private static final String GRANTS = "select count(g) from AttemptGrant g where g.enrolment = :place";

    @PersistenceContext
    EntityManager em;

    void add(Attempt attempt) {
        em.persist(attempt);
        // Now, not at the end: of two requests that begin the same attempt the second must find out before it goes on.
        em.flush();
    }

    void add(GivenAnswer answer) {
        em.persist(answer);
    }

    void add(AttemptGrant grant) {
        em.persist(grant);
    }

    /** The attempt, with its row held: saves and the submit of one attempt go one after another. */
    Optional<Attempt> hold(AttemptKey key, PersonId person) {
        return em
                .createQuery(BY_KEY, Attempt.class)
                .setParameter("place", key.place())
                .setParameter("test", key.test())
                .setParameter("number", key.number())
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Holds the latest attempt's row, so that decisions about the next one go one after another. */
    void holdLast(EnrolmentId place, TestId test) {
        List<Attempt> all = ofTest(place, test);
        if (!all.isEmpty()) {
            em.lock(all.get(all.size() - 1), LockModeType.PESSIMISTIC_WRITE);
        }
    }

    /** All attempts of a place at a test, the first one first. */
    List<Attempt> ofTest(EnrolmentId place, TestId test) {
        return em.createQuery(OF_TEST, Attempt.class)
                .setParameter("place", place)
                .setParameter("test", test)
                .getResultList();
    }

    List<Attempt> ofPerson(PersonId person) {
        return em.createQuery(OF_PERSON, Attempt.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The answers given so far, by the word of their question. */
    Map<String, GivenAnswer> answers(Attempt attempt) {
        Map<String, GivenAnswer> answers = new LinkedHashMap<>();
        em.createQuery(ANSWERS, GivenAnswer.class)
                .setParameter("attempt", attempt.id())
                .getResultList()
                .forEach(answer -> answers.put(answer.question().value(), answer));
        return answers;
    }

    /** What waits for an attempt, by the word of its question. */
    Map<String, WaitingAnswer> waiting(AttemptKey key) {
        Map<String, WaitingAnswer> waiting = new LinkedHashMap<>();
        em.createQuery(WAITING, WaitingAnswer.class)
                .setParameter("place", key.place().value())
                .setParameter("test", key.test().value())
                .setParameter("number", key.number())
                .getResultList()
                .forEach(answer -> waiting.put(answer.question().value(), answer));
        return waiting;
    }

    void wait(AttemptKey key, Given sent, Instant now) {
        WaitingAnswer waiting = em.find(WaitingAnswer.class, WaitingAnswer.key(key, sent.question()));
        if (waiting == null) {
            em.persist(new WaitingAnswer(key, sent, now));
        } else {
            waiting.replace(sent, now);
        }
    }

    void throwAwayWaiting(AttemptKey key) {
        em.createQuery(THROW_AWAY)
                .setParameter("place", key.place().value())
                .setParameter("test", key.test().value())
                .setParameter("number", key.number())
                .executeUpdate();
    }

    void throwAwayWaiting(Instant before) {
        em.createQuery(THROW_AWAY_OLD).setParameter("before", before).executeUpdate();
    }

    /** Every answer a person gave in any attempt. */
    List<GivenAnswer> answersOf(PersonId person) {
        return em.createQuery(ANSWERS_OF_PERSON, GivenAnswer.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The attempts a person was given on top. Whoever got one has used up all there were. */
    List<AttemptGrant> grantsOf(PersonId person) {
        return em.createQuery(GRANTS_OF, AttemptGrant.class)
                .setParameter("person", person)
                .setParameter("test", TestId.FINAL)
                .getResultList();
    }

    List<AttemptGrant> grantsAt(EnrolmentId place) {
        return em.createQuery(GRANTS_AT, AttemptGrant.class)
                .setParameter("place", place)
                .getResultList();
    }

    List<WaitingAnswer> waitingAt(Collection<EnrolmentId> places) {
        return places.isEmpty()
                ? List.of()
                : em.createQuery(WAITING_AT, WaitingAnswer.class)
                        .setParameter(
                                "places",
                                places.stream().map(EnrolmentId::value).toList())
                        .getResultList();
    }

    int grants(EnrolmentId place) {
        return em.createQuery(GRANTS, Long.class)
                .setParameter("place", place)
                .getSingleResult()
                .intValue();
    }
}
