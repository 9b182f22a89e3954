package academy.ocop.training.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Reach;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Fold;
import academy.ocop.platform.web.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The communes of today in which somebody may open a class. */
@ApplicationScoped
class ClassPlaces {

    @Inject
    PlacesQueries places;

    @Inject
    Access access;

    /** Those whose name holds the words, in Vietnamese order; one more than are shown at most. */
    List<Suggestion> named(String words) {
        String folded = Fold.fold(words);
        return all().filter(place -> place.nameFold().contains(folded))
                .limit(Suggestion.MOST + 1L)
                .map(this::suggestion)
                .toList();
    }

    /** The one commune of somebody who has only one. */
    List<Suggestion> only() {
        List<Suggestion> first = all().limit(2).map(this::suggestion).toList();
        return first.size() == 1 ? first : List.of();
    }

    private Stream<Place> all() {
        access.requireSomewhere(Permission.MANAGE_CLASSES);
        Reach reach = access.reach(Permission.MANAGE_CLASSES);
        return places.communesToday().stream()
                .filter(place -> reach.everything() || reach.units().contains(place.id()));
    }

    private Suggestion suggestion(Place place) {
        return new Suggestion(Long.toString(place.id().value()), places.fullName(place.id()));
    }
}
