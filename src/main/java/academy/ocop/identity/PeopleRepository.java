package academy.ocop.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Lists of people in the database. */
@ApplicationScoped
class PeopleRepository {

    private static final String WHERE = """
             from Person p join PersonPlace l on l.person = p.id left join Account a on a.person = p.id
             where p.nameFold like :name escape '!' and l.validFrom <= :day and (l.validTo is null or l.validTo >= :day)""";

    private static final String OF_UNITS = " and l.unit in :units";
    private static final String STAFF = " and a.staff = :staff";

    private static final String LINES = """
            select new academy.ocop.identity.PersonLine(
                p.id, p.fullName, p.birthYear, l.unit, a.id, a.loginCode, a.staff, a.state)""";

    private static final String COUNT = "select count(p.id)";
    private static final String ORDER = " order by p.nameSort, p.id";

    @PersistenceContext
    EntityManager em;

    PeopleQueries.Found find(String name, Reach reach, boolean staffOnly, LocalDate day, int page) {
        String where = WHERE + (reach.everything() ? "" : OF_UNITS) + (staffOnly ? STAFF : "");
        long total = with(em.createQuery(COUNT + where, Long.class), name, reach, staffOnly, day)
                .getSingleResult();
        int shown =
                (int) Math.min(Math.max(1, page), Math.max(1, (total + PeopleQueries.PAGE - 1) / PeopleQueries.PAGE));
        List<PersonLine> lines = with(
                        em.createQuery(LINES + where + ORDER, PersonLine.class), name, reach, staffOnly, day)
                .setFirstResult((shown - 1) * PeopleQueries.PAGE)
                .setMaxResults(PeopleQueries.PAGE)
                .getResultList();
        return new PeopleQueries.Found(lines, total, shown);
    }

    private static <T> TypedQuery<T> with(
            TypedQuery<T> query, String name, Reach reach, boolean staffOnly, LocalDate day) {
        query.setParameter("name", name).setParameter("day", day);
        if (staffOnly) {
            // A literal would become a number, with which Derby compares no boolean.
            query.setParameter("staff", true);
        }
        if (!reach.everything()) {
            query.setParameter(
                    "units",
                    reach.units().isEmpty() ? List.of(new academy.ocop.places.UnitId(-1)) : List.copyOf(reach.units()));
        }
        return query;
    }
}
