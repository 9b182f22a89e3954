package academy.ocop.identity;

import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who people are: names for lists, the person for who may see her, facts on a day for services. */
@ApplicationScoped
@Transactional
public class PersonQueries {

    @Inject
    IdentityRepository people;

    @Inject
    Access access;

    @Inject
    InstantSource clock;

    /** The names of people who are on a list already: whoever may see the list may see them. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.names(ids);
    }

    /** @throws NotFound when there is no such person, or none whom this caller may see */
    public PersonView person(PersonId id) {
        Person person = people.person(id).orElseThrow(() -> new NotFound(id));
        UnitId unit = unitOn(id, today());
        Target target = Target.of(id, unit);
        boolean own = access.person().equals(Optional.of(id));
        if (!own && !access.may(Permission.READ_PEOPLE, target) && !access.may(Permission.READ_ROSTER, target)) {
            throw new NotFound(id);
        }
        boolean full = own || access.may(Permission.READ_CONTACT, target);
        return view(person, unit, full);
    }

    /**
     * Where a person lived or worked on a day; before the first known place, that one.
     *
     * @throws NotFound when there is no such person
     */
    public UnitId unitOn(PersonId id, LocalDate day) {
        return people.unitOn(id, day).orElseThrow(() -> new NotFound(id));
    }

    /** For other features' services, which have asked for rights themselves; never for a page. */
    public PersonSnapshot snapshot(PersonId id, LocalDate day) {
        Person person = people.person(id).orElseThrow(() -> new NotFound(id));
        return new PersonSnapshot(id, person.fullName(), person.birthYear(), person.kind(), unitOn(id, day));
    }

    private static PersonView view(Person person, UnitId unit, boolean full) {
        return new PersonView(
                person.id(),
                person.fullName(),
                person.birthYear(),
                person.kind(),
                text(person.employer()),
                phone(person, full),
                full ? text(person.email()) : "",
                unit,
                person.demonstration());
    }

    private static String phone(Person person, boolean full) {
        String phone = text(person.phone());
        if (phone.isEmpty()) {
            return "";
        }
        return full ? Phone.shown(phone) : Phone.masked(phone);
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private LocalDate today() {
        return Clocks.day(clock.instant());
    }
}
