package academy.ocop.enrolment;

import academy.ocop.courseware.LessonId;
import academy.ocop.identity.PersonId;
import academy.ocop.training.ClassId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places and progress in the database. Every query of the feature is in this file. */
@ApplicationScoped
class EnrolmentRepository {

    /** A place and all its progress in one statement: the lesson page has no time for two. */
    private static final String WITH_PROGRESS = """
            select e, p from Enrolment e left join LessonProgress p on p.enrolment = e.id
            where e.id = :id""";

    private static final String OF_PERSON = """
            select e, p from Enrolment e left join LessonProgress p on p.enrolment = e.id
            where e.person = :person order by e.lastSeenAt desc, e.id""";

    private static final String BY_PERSON_AND_CLASS = """
            select e from Enrolment e where e.person = :person and e.trainingClass = :class""";

    private static final String PROGRESS = "select p from LessonProgress p where p.enrolment = :id";

    private static final String LOCK = "update Enrolment e set e.lastSeenAt = :now where e.id = :id";

    private static final String SEEN = """
            update Enrolment e set e.lastSeenAt = :now, e.lastLesson = :lesson where e.id = :id""";

    @PersistenceContext
    EntityManager em;

    /** @param progress by lesson */
    record Found(Enrolment enrolment, List<LessonProgress> progress) {

        EnrolledPlace place() {
            return enrolment.place(progress.stream()
                    .filter(LessonProgress::isFinished)
                    .map(LessonProgress::lesson)
                    .collect(java.util.stream.Collectors.toUnmodifiableSet()));
        }

        Optional<LessonProgress> of(LessonId lesson) {
            return progress.stream().filter(one -> one.lesson().equals(lesson)).findFirst();
        }
    }

    void add(Enrolment enrolment) {
        em.persist(enrolment);
        em.flush();
    }

    void add(LessonProgress progress) {
        em.persist(progress);
    }

    Optional<Found> find(EnrolmentId id) {
        List<Object[]> rows = em.createQuery(WITH_PROGRESS, Object[].class)
                .setParameter("id", id.value())
                .getResultList();
        return grouped(rows).stream().findFirst();
    }

    List<Found> of(PersonId person) {
        return grouped(em.createQuery(OF_PERSON, Object[].class)
                .setParameter("person", person)
                .getResultList());
    }

    Optional<Enrolment> find(PersonId person, ClassId trainingClass) {
        return em
                .createQuery(BY_PERSON_AND_CLASS, Enrolment.class)
                .setParameter("person", person)
                .setParameter("class", trainingClass)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Makes every other transaction that wants to change this place wait for the end of this one, and reads the place as the
     * one before left it. By an update, because that works alike on every database.
     */
    Optional<Enrolment> lock(EnrolmentId id, Instant now) {
        em.flush();
        int found = em.createQuery(LOCK)
                .setParameter("now", now)
                .setParameter("id", id.value())
                .executeUpdate();
        if (found == 0) {
            return Optional.empty();
        }
        Enrolment enrolment = em.find(Enrolment.class, id.value());
        em.refresh(enrolment);
        return Optional.of(enrolment);
    }

    List<LessonProgress> progress(EnrolmentId id) {
        return em.createQuery(PROGRESS, LessonProgress.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    Optional<LessonProgress> progress(EnrolmentId id, LessonId lesson) {
        return Optional.ofNullable(em.find(LessonProgress.class, new LessonProgress.Key(id.value(), lesson.value())));
    }

    void seen(EnrolmentId id, LessonId lesson, Instant now) {
        em.createQuery(SEEN)
                .setParameter("now", now)
                .setParameter("lesson", lesson.value())
                .setParameter("id", id.value())
                .executeUpdate();
    }

    private static List<Found> grouped(List<Object[]> rows) {
        Map<EnrolmentId, Found> found = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Enrolment enrolment = (Enrolment) row[0];
            Found one = found.computeIfAbsent(enrolment.id(), id -> new Found(enrolment, new ArrayList<>()));
            if (row[1] instanceof LessonProgress progress) {
                one.progress().add(progress);
            }
        }
        return List.copyOf(found.values());
    }
}
