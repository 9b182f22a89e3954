package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Reach;
import academy.ocop.places.PlacesQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The communes of today whose producers the person signed in keeps. */
@RequestScoped
public class KeptCommunes {

    @Inject
    PlacesQueries places;

    @Inject
    Access access;

    /** A commune to choose. */
    public record Commune(String value, String name) {}

    void require() {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
    }

    List<Commune> all() {
        Reach reach = access.reach(Permission.MANAGE_PRODUCTS);
        return places.communesToday().stream()
                .filter(place -> reach.everything() || reach.units().contains(place.id()))
                .map(place -> new Commune(Long.toString(place.id().value()), place.name()))
                .toList();
    }

    /** The one commune of somebody who has only one. */
    String only() {
        List<Commune> all = all();
        return all.size() == 1 ? all.get(0).value() : "";
    }
}
