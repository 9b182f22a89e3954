package academy.ocop.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Units and offices in the database. Every query of the feature is in this file. */
@ApplicationScoped
class PlacesRepository {

    private static final String UNITS = "select u from Unit u order by u.id";
    private static final String SUCCESSIONS = "select s from Succession s";
    private static final String OFFICES = "select o from OfficeRow o order by o.validFrom";

    @PersistenceContext
    EntityManager em;

    Gazetteer gazetteer() {
        List<Place> units = em.createQuery(UNITS, Unit.class).getResultList().stream()
                .map(Unit::place)
                .toList();
        List<Gazetteer.Step> steps = em.createQuery(SUCCESSIONS, Succession.class).getResultList().stream()
                .map(step -> new Gazetteer.Step(step.oldUnit(), step.newUnit(), step.whole()))
                .toList();
        return new Gazetteer(units, steps);
    }

    List<Office> offices() {
        return em.createQuery(OFFICES, OfficeRow.class).getResultList().stream()
                .map(OfficeRow::office)
                .toList();
    }
}
