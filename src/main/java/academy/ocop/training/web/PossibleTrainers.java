package academy.ocop.training.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.PeopleQueries;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonLine;
import academy.ocop.identity.Target;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.web.Suggestion;
import academy.ocop.platform.web.Texts;
import academy.ocop.training.ClassId;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who could teach a class, as the picker offers it: with year of birth and commune, because names repeat. */
@ApplicationScoped
class PossibleTrainers {

    @Inject
    TrainingQueries training;

    @Inject
    PeopleQueries people;

    @Inject
    PlacesQueries places;

    @Inject
    Access access;

    @Inject
    Texts texts;

    /** Those whose name holds the words, by given name; one more than are shown at most. */
    List<Suggestion> named(ClassId id, String words) {
        access.requireSomewhere(Permission.ASSIGN_TRAINER);
        ClassView found = training.require(id);
        access.require(Permission.ASSIGN_TRAINER, Target.ofClass(id.value(), found.unit()));
        if (!Suggestion.isEnough(words)) {
            return List.of();
        }
        return people.possibleTeachers(id.value(), found.unit(), words, Suggestion.MOST + 1).stream()
                .map(this::suggestion)
                .toList();
    }

    private Suggestion suggestion(PersonLine person) {
        return new Suggestion(
                String.valueOf(person.account()),
                texts.of(
                        "training",
                        "trainers.suggestion",
                        person.name(),
                        person.birthYear().toString(),
                        places.place(person.unit()).name()));
    }
}
