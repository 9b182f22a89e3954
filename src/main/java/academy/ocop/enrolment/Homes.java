package academy.ocop.enrolment;

import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Stands in for PersonQueries.unitOn until identity delivers it. */
@ApplicationScoped
class Homes {

    @PersistenceContext
    EntityManager em;

    UnitId unitOn(PersonId person, LocalDate day) {
        List<?> found = em.createNativeQuery("select unit_id from person_place where person_id = ?1"
                        + " and valid_from <= ?2 and (valid_to is null or valid_to >= ?2)")
                .setParameter(1, person.value())
                .setParameter(2, java.sql.Date.valueOf(day))
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound(person);
        }
        return new UnitId(((Number) found.get(0)).longValue());
    }
}
