package academy.ocop.product;

import academy.ocop.identity.Reach;
import academy.ocop.identity.Target;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps what: a producer belongs to its commune of today, its products with it. Where no source names the commune, whoever
 * answers for the whole province keeps them.
 */
@ApplicationScoped
class Keeping {

    @Inject
    PlacesQueries places;

    Target target(Product product) {
        return of(product.producer().map(Producer::unit).orElse(null));
    }

    Target target(Producer producer) {
        return of(producer.unit());
    }

    /** Whether somebody with this reach keeps what belongs to no known commune. */
    boolean coversNowhere(Reach reach) {
        return reach.covers(of(null));
    }

    private Target of(@Nullable UnitId unit) {
        return Optional.ofNullable(unit).or(this::province).map(Target::of).orElse(Target.everything());
    }

    private Optional<UnitId> province() {
        Optional<Place> place = places.communesToday().stream().findFirst();
        Optional<UnitId> top = Optional.empty();
        while (place.isPresent()) {
            top = place.map(Place::id);
            place = place.map(Place::parent).flatMap(places::find);
        }
        return top;
    }
}
