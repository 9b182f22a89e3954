package academy.ocop.reporting;

import academy.ocop.identity.Reach;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Fold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** The learners of an area in the database. */
@ApplicationScoped
class AreaRepository {

    private static final String LINES = "select a from AreaPerson a";
    private static final String COUNT = "select count(a) from AreaPerson a";
    private static final String NAMED = " where a.nameFold like :words escape '!'";
    private static final String IN_REACH = " and a.unit in :units";
    private static final String WITHOUT_COURSE = " and a.places = 0";
    private static final String RESTING = " and a.underWay > 0 and a.lastSeenAt < :since";
    private static final String IN_ORDER = " order by a.nameSort, a.person";

    @PersistenceContext
    EntityManager em;

    List<AreaLine> page(AreaState state, String words, Reach reach, Instant since, int offset, int limit) {
        return timed(
                        filled(em.createQuery(LINES + where(state, reach) + IN_ORDER, AreaPerson.class), words, reach),
                        state,
                        since)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(AreaPerson::line)
                .toList();
    }

    long count(AreaState state, String words, Reach reach, Instant since) {
        return timed(filled(em.createQuery(COUNT + where(state, reach), Long.class), words, reach), state, since)
                .getSingleResult();
    }

    private static String where(AreaState state, Reach reach) {
        String which = switch (state) {
            case ALL -> "";
            case WITHOUT_COURSE -> WITHOUT_COURSE;
            case RESTING -> RESTING;
        };
        return NAMED + (reach.everything() ? "" : IN_REACH) + which;
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, String words, Reach reach) {
        query.setParameter("words", Fold.containing(words));
        return reach.everything()
                ? query
                : query.setParameter(
                        "units", reach.units().isEmpty() ? List.of(new UnitId(-1)) : List.copyOf(reach.units()));
    }

    private static <T> TypedQuery<T> timed(TypedQuery<T> query, AreaState state, Instant since) {
        return state == AreaState.RESTING ? query.setParameter("since", since) : query;
    }
}
