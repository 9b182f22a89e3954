package academy.ocop.reporting;

import academy.ocop.identity.Reach;
import academy.ocop.reporting.ReportFilter.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reports in the database: every figure and every list is one condition over one view. */
@ApplicationScoped
class ReportRepository {

    private static final String IN_PERIOD = " where f.finishedAt >= :begins and f.finishedAt < :ends";
    private static final String IN_REACH = " and (f.trainingClass in :classes or f.unit in :units)";
    private static final String OF_COURSE = " and f.course = :course";
    private static final String OF_KIND = " and f.kind = :kind";
    private static final String IN_UNIT_THEN = " and f.unit = :unit";
    private static final String IN_UNIT_TODAY = " and f.unitToday = :unit";

    /** A product counts for those who look after it on the last day of the period. */
    private static final String ON_LAST_DAY =
            " l.person = f.person and l.validFrom <= :last and (l.validTo is null or l.validTo > :last)";

    private static final String LINKED = " and exists (select l from LookedAfter l where" + ON_LAST_DAY + " and ";
    private static final String OF_PRODUCT = LINKED + "l.product = :product)";
    private static final String OF_PRODUCER = LINKED + "l.producer = :producer)";

    private static final String COUNTS = "count(distinct f.person), count(f.id)";

    /** Somebody may have two parts in a product; Derby counts only one thing distinctly at a time. */
    private static final String PEOPLE_LINKED = "count(distinct f.person)";

    private static final String TURNS_LINKED = "count(distinct f.id)";

    private static final String TOTAL = "select " + COUNTS + " from Finished f";

    private static final Map<Dimension, String> BY = Map.of(
            Dimension.SUBJECT,
            "select f.course, max(f.titleVi), max(f.titleEn), " + COUNTS + " from Finished f",
            Dimension.KIND,
            // A kind has its name on the page and not in the database; Derby takes no empty text in a list of columns.
            "select f.kind, max(f.course), max(f.course), " + COUNTS + " from Finished f",
            Dimension.PRODUCT,
            "select l.product, max(l.productName), max(l.productName), %s from Finished f, LookedAfter l",
            Dimension.PRODUCER,
            "select l.producer, max(l.producerName), max(l.producerName), %s from Finished f, LookedAfter l");

    private static final String BY_UNIT_THEN =
            "select f.unit, max(f.unitName), max(f.unitName), " + COUNTS + " from Finished f";
    private static final String BY_UNIT_TODAY =
            "select f.unitToday, max(f.unitTodayName), max(f.unitTodayName), " + COUNTS + " from Finished f";

    private static final String TURNS = "select f from Finished f";
    private static final String TURNS_IN_ORDER = " order by f.nameSort, f.finishedAt, f.id";
    private static final String PEOPLE = "select distinct f.nameSort, f.person from Finished f";
    private static final String OF_THESE = " and f.person in :people order by f.finishedAt, f.id";
    private static final String PEOPLE_IN_ORDER = " order by f.nameSort, f.person";

    private static final String ETHNICITY =
            "select g.ethnicity, count(distinct f.person) from Finished f, GivenEthnicity g";

    private static final String COVERED = "select distinct f.unitToday from Finished f";

    @PersistenceContext
    EntityManager em;

    Figure total(ReportFilter filter, Reach reach) {
        Object[] row = query(TOTAL + where(filter, reach), Object[].class, filter, reach)
                .getSingleResult();
        return new Figure("", "", "", (Long) row[0], (Long) row[1]);
    }

    List<Figure> by(Dimension dimension, ReportFilter filter, Reach reach) {
        if (dimension == Dimension.PRODUCT || dimension == Dimension.PRODUCER) {
            return byLink(dimension, filter, reach);
        }
        String select = BY.getOrDefault(dimension, filter.today() ? BY_UNIT_TODAY : BY_UNIT_THEN);
        String text = select + where(filter, reach) + " group by " + group(dimension, filter.today());
        return query(text, Object[].class, filter, reach).getResultList().stream()
                .map(row -> figure(row, (Long) row[4]))
                .toList();
    }

    private List<Figure> byLink(Dimension dimension, ReportFilter filter, Reach reach) {
        Map<Object, Long> turns = new HashMap<>();
        linked(TURNS_LINKED, dimension, filter, reach).forEach(row -> turns.put(row[0], (Long) row[3]));
        return linked(PEOPLE_LINKED, dimension, filter, reach).stream()
                .map(row -> figure(row, turns.getOrDefault(row[0], 0L)))
                .toList();
    }

    private List<Object[]> linked(String count, Dimension dimension, ReportFilter filter, Reach reach) {
        String text = Objects.requireNonNull(BY.get(dimension)).formatted(count) + where(filter, reach) + " and"
                + ON_LAST_DAY + " group by " + group(dimension, filter.today());
        return query(text, Object[].class, filter, reach)
                .setParameter("last", filter.period().to())
                .getResultList();
    }

    private static Figure figure(Object[] row, long turns) {
        return new Figure(String.valueOf(row[0]), String.valueOf(row[1]), String.valueOf(row[2]), (Long) row[3], turns);
    }

    List<ListLine> turns(ReportFilter filter, Reach reach, int offset, int limit) {
        return query(TURNS + where(filter, reach) + TURNS_IN_ORDER, Finished.class, filter, reach)
                .setHint("eclipselink.read-only", true)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Finished::line)
                .toList();
    }

    List<ListLine> people(ReportFilter filter, Reach reach, int offset, int limit) {
        List<Long> people = query(PEOPLE + where(filter, reach) + PEOPLE_IN_ORDER, Object[].class, filter, reach)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> (Long) row[1])
                .toList();
        if (people.isEmpty()) {
            return List.of();
        }
        Map<Long, Finished> latest = new HashMap<>();
        query(TURNS + where(filter, reach) + OF_THESE, Finished.class, filter, reach)
                .setParameter("people", people)
                .setHint("eclipselink.read-only", true)
                .getResultList()
                .forEach(turn -> latest.put(turn.person(), turn));
        return people.stream()
                .map(latest::get)
                .filter(Objects::nonNull)
                .map(Finished::line)
                .toList();
    }

    Map<String, Long> ethnicity(ReportFilter filter, Reach reach) {
        Map<String, Long> counts = new LinkedHashMap<>();
        String text = ETHNICITY + where(filter, reach) + " and g.person = f.person group by g.ethnicity";
        for (Object[] row : query(text, Object[].class, filter, reach).getResultList()) {
            counts.put(String.valueOf(row[0]), (Long) row[1]);
        }
        return counts;
    }

    List<Long> covered(ReportFilter filter, Reach reach) {
        return query(COVERED + where(filter, reach), Long.class, filter, reach).getResultList();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, ReportFilter filter, Reach reach) {
        TypedQuery<T> query = em.createQuery(text, type)
                .setParameter("begins", filter.period().begins())
                .setParameter("ends", filter.period().ends());
        if (!reach.everything()) {
            query.setParameter("classes", reach.classNumbers()).setParameter("units", reach.unitNumbers());
        }
        if (filter.course() != null) {
            query.setParameter("course", filter.course());
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.unit() != null) {
            query.setParameter("unit", filter.unit());
        }
        if (filter.product() != null) {
            query.setParameter("product", filter.product());
        }
        if (filter.producer() != null) {
            query.setParameter("producer", filter.producer());
        }
        if (filter.product() != null || filter.producer() != null) {
            query.setParameter("last", filter.period().to());
        }
        return query;
    }

    private static String where(ReportFilter filter, Reach reach) {
        String inUnit = filter.today() ? IN_UNIT_TODAY : IN_UNIT_THEN;
        return IN_PERIOD
                + (reach.everything() ? "" : IN_REACH)
                + (filter.course() == null ? "" : OF_COURSE)
                + (filter.kind() == null ? "" : OF_KIND)
                + (filter.unit() == null ? "" : inUnit)
                + (filter.product() == null ? "" : OF_PRODUCT)
                + (filter.producer() == null ? "" : OF_PRODUCER);
    }

    private static String group(Dimension dimension, boolean today) {
        return switch (dimension) {
            case SUBJECT -> "f.course";
            case KIND -> "f.kind";
            case UNIT -> today ? "f.unitToday" : "f.unit";
            case PRODUCT -> "l.product";
            case PRODUCER -> "l.producer";
        };
    }
}
