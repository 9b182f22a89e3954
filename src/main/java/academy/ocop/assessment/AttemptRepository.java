package academy.ocop.assessment;

import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

    int grants(EnrolmentId place) {
        return em.createQuery(GRANTS, Long.class)
                .setParameter("place", place)
                .getSingleResult()
                .intValue();
    }
}
