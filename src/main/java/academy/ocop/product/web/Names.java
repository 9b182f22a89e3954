package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.PeopleQueries;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonLine;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.web.Suggestion;
import academy.ocop.platform.web.Texts;
import academy.ocop.product.ProducerView;
import academy.ocop.product.ProductRecordQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** People and producers as the pickers of product records offer them, with what tells namesakes apart. */
@ApplicationScoped
class Names {

    @Inject
    PeopleQueries people;

    @Inject
    ProductRecordQueries records;

    @Inject
    PlacesQueries places;

    @Inject
    Access access;

    @Inject
    Texts texts;

    /** People of one's area whose name holds the words; one more than are shown at most. */
    List<Suggestion> people(String words) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        if (!Suggestion.isEnough(words)) {
            return List.of();
        }
        return people.find(words, 1).lines().stream()
                .limit(Suggestion.MOST + 1L)
                .map(this::person)
                .toList();
    }

    /** Producers of one's area whose name holds the words; one more than are shown at most. */
    List<Suggestion> producers(String words) {
        return records.producers(words, Suggestion.MOST + 1).stream()
                .map(this::producer)
                .toList();
    }

    private Suggestion person(PersonLine person) {
        return new Suggestion(
                person.person().toString(),
                texts.of(
                        "product",
                        "record.suggestion",
                        person.name(),
                        person.birthYear().toString(),
                        places.place(person.unit()).name()));
    }

    Suggestion producer(ProducerView producer) {
        UnitId unit = producer.unit();
        String place = unit == null ? producer.place() : places.place(unit).name();
        return new Suggestion(
                Long.toString(producer.id().value()),
                place.isEmpty() ? producer.name() : texts.of("product", "edit.suggestion", producer.name(), place));
    }
}
