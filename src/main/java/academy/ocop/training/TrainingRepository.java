package academy.ocop.training;

import academy.ocop.courseware.CourseId;
import academy.ocop.identity.Reach;
import academy.ocop.places.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Classes in the database. Every query of the feature is in this file. */
@ApplicationScoped
class TrainingRepository {

    private static final String OF_COURSE = """
            select c from TrainingClass c where c.course = :course order by c.startsOn, c.id""";

    private static final String OF_IDS = "select c from TrainingClass c where c.id in :ids";

    private static final String ALL = "select c from TrainingClass c order by c.startsOn desc, c.id desc";

    private static final String VISIBLE = """
            select c from TrainingClass c where c.id in :classes or c.unit in :units
            order by c.startsOn desc, c.id desc""";

    private static final String COUNT_ALL = "select count(c) from TrainingClass c";

    private static final String COUNT_VISIBLE =
            "select count(c) from TrainingClass c where c.id in :classes or c.unit in :units";

    private static final String TAKE_SEAT = """
            update TrainingClass c set c.seatsTaken = c.seatsTaken + 1
            where c.id = :id and c.state = academy.ocop.training.ClassState.OPEN
                and (c.seatsMax is null or c.seatsTaken < c.seatsMax)
                and (c.endsOn is null or c.endsOn >= :day)""";

    private static final String GIVE_BACK = """
            update TrainingClass c set c.seatsTaken = c.seatsTaken - 1 where c.id = :id and c.seatsTaken > 0""";

    private static final String OF_CODE = "select count(c) from TrainingClass c where c.code = :code";

    @PersistenceContext
    EntityManager em;

    void add(TrainingClass made) {
        em.persist(made);
        em.flush();
    }

    boolean isTaken(String code) {
        return em.createQuery(OF_CODE, Long.class).setParameter("code", code).getSingleResult() > 0;
    }

    Optional<TrainingClass> find(ClassId id) {
        return Optional.ofNullable(em.find(TrainingClass.class, id.value()));
    }

    /** As the database has it now, whatever this transaction read before. */
    Optional<TrainingClass> fresh(ClassId id) {
        Optional<TrainingClass> found = find(id);
        found.ifPresent(em::refresh);
        return found;
    }

    List<TrainingClass> ofIds(Collection<ClassId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(OF_IDS, TrainingClass.class)
                        .setParameter("ids", ids.stream().map(ClassId::value).toList())
                        .getResultList();
    }

    List<TrainingClass> ofCourse(CourseId course) {
        return em.createQuery(OF_COURSE, TrainingClass.class)
                .setParameter("course", course.value())
                .getResultList();
    }

    List<TrainingClass> visible(Reach reach) {
        return within(reach, reach.everything() ? ALL : VISIBLE, TrainingClass.class)
                .getResultList();
    }

    List<TrainingClass> visible(Reach reach, int offset, int limit) {
        return within(reach, reach.everything() ? ALL : VISIBLE, TrainingClass.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long countVisible(Reach reach) {
        return within(reach, reach.everything() ? COUNT_ALL : COUNT_VISIBLE, Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> within(Reach reach, String jpql, Class<T> type) {
        TypedQuery<T> query = em.createQuery(jpql, type);
        return reach.everything()
                ? query
                : query.setParameter("classes", reach.classNumbers())
                        .setParameter(
                                "units",
                                reach.unitNumbers().stream().map(UnitId::new).toList());
    }

    /** One statement decides about the last seat, so that two people cannot both get it. */
    boolean takeSeat(ClassId id, LocalDate day) {
        return em.createQuery(TAKE_SEAT)
                        .setParameter("id", id.value())
                        .setParameter("day", day)
                        .executeUpdate()
                == 1;
    }

    void giveBack(ClassId id) {
        em.createQuery(GIVE_BACK).setParameter("id", id.value()).executeUpdate();
    }
}
