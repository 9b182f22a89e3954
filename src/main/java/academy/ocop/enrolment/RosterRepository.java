package academy.ocop.enrolment;

import academy.ocop.places.UnitId;
import academy.ocop.platform.Fold;
import academy.ocop.training.ClassId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rosters in the database: what is not shown is not read. */
@ApplicationScoped
class RosterRepository {

    private static final String LINES = "select r from RosterRow r where r.trainingClass = :class";
    private static final String STATES = "select r.state, count(r) from RosterRow r where r.trainingClass = :class";
    private static final String NAMED = " and r.nameFold like :words escape '!'";
    private static final String IN_STATE = " and r.state in :states";
    private static final String IN_UNIT = " and r.unit = :unit";
    private static final String WITH_STARS =
            " and exists (select s from RosterStar s where s.person = r.person and s.stars = :stars)";

    private static final String UNITS = """
            select distinct r.unit, r.unitName from RosterRow r
            where r.trainingClass = :class""";

    @PersistenceContext
    EntityManager em;

    /** @param states the states that are wanted; none of them means all */
    List<RosterRow> lines(
            ClassId trainingClass, RosterFilter filter, Set<EnrolmentState> states, int offset, int limit) {
        String state = states.isEmpty() ? "" : IN_STATE;
        TypedQuery<RosterRow> query = em.createQuery(LINES + where(filter) + state + order(filter), RosterRow.class);
        fill(query, trainingClass, filter);
        if (!states.isEmpty()) {
            query.setParameter("states", states);
        }
        return query.setHint("eclipselink.read-only", true)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in each state, for the filter apart from its state. */
    Map<EnrolmentState, Long> states(ClassId trainingClass, RosterFilter filter) {
        TypedQuery<Object[]> query = em.createQuery(STATES + where(filter) + " group by r.state", Object[].class);
        fill(query, trainingClass, filter);
        Map<EnrolmentState, Long> states = new EnumMap<>(EnrolmentState.class);
        for (Object[] row : query.getResultList()) {
            states.put((EnrolmentState) row[0], (Long) row[1]);
        }
        return states;
    }

    Map<UnitId, String> units(ClassId trainingClass) {
        Map<UnitId, String> units = new LinkedHashMap<>();
        for (Object[] row : em.createQuery(UNITS, Object[].class)
                .setParameter("class", trainingClass)
                .getResultList()) {
            units.put((UnitId) row[0], (String) row[1]);
        }
        return units;
    }

    private static String where(RosterFilter filter) {
        return (filter.text().isEmpty() ? "" : NAMED)
                + (filter.unit() == null ? "" : IN_UNIT)
                + (filter.stars() == 0 ? "" : WITH_STARS);
    }

    private static void fill(TypedQuery<?> query, ClassId trainingClass, RosterFilter filter) {
        query.setParameter("class", trainingClass);
        if (!filter.text().isEmpty()) {
            query.setParameter("words", Fold.containing(filter.text()));
        }
        if (filter.unit() != null) {
            query.setParameter("unit", filter.unit());
        }
        if (filter.stars() != 0) {
            query.setParameter("stars", filter.stars());
        }
    }

    private static String order(RosterFilter filter) {
        String way = filter.descending() ? " desc" : "";
        return switch (filter.order()) {
            case NAME -> " order by r.nameSort" + way + ", r.id";
            case PROGRESS -> " order by r.lessonsFinished" + way + ", r.nameSort, r.id";
            case SEEN -> " order by r.lastSeenAt" + way + ", r.nameSort, r.id";
            case RESULT -> " order by r.percentSort" + way + ", r.nameSort, r.id";
        };
    }
}
