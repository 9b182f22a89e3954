package academy.ocop.identity;

import academy.ocop.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Makes people with their place and account, the same way for those who register and those who are entered. */
@ApplicationScoped
class People {

    private static final int TRIES = 20;

    @Inject
    IdentityRepository people;

    @Inject
    Passwords passwords;

    Person addPerson(Registration command, LocalDate since, boolean demonstration, Instant now) {
        Person person =
                new Person(PersonName.of(command.fullName()), command.birthYear(), command.kind(), now, demonstration);
        String notice = command.privacyVersion();
        if (notice != null) {
            person.acceptPrivacy(notice, now);
        }
        people.add(person);
        // The place refers to the person by number only, so the persistence provider cannot know the order of the rows.
        people.flush();
        people.add(new PersonPlace(person.id(), command.unit(), since));
        give(person, command.optional(), now);
        return person;
    }

    Account add(Registration command, boolean staff, Instant now) {
        Person person = addPerson(command, Clocks.day(now), false, now);
        return addAccount(person, freeCode(), command.password(), staff, now);
    }

    Account addAccount(Person person, String loginCode, String password, boolean staff, Instant now) {
        Account account = new Account(person.id(), loginCode, staff, now);
        if (!password.isEmpty()) {
            account.passwordHash(passwords.hash(password));
        }
        people.add(account);
        people.flush();
        return account;
    }

    /** Stores what is given of free will; what is left empty is deleted. */
    void give(Person person, OptionalData given, Instant now) {
        person.optional(
                given.sex(),
                PersonName.of(given.employer()).full(),
                Phone.parse(given.phone()).orElse(""),
                given.email());
        people.sensitive(person.id()).ifPresent(people::remove);
        if (given.ethnicity() != null || given.disability() != null) {
            people.flush();
            people.add(new PersonSensitive(person.id(), given.ethnicity(), given.disability(), now));
        }
    }

    String freeCode() {
        for (int tries = 0; tries < TRIES; tries++) {
            String code = Code.newLogin();
            if (people.accountByCode(code).isEmpty()) {
                return code;
            }
        }
        throw new IllegalStateException("No free login code in " + TRIES + " draws");
    }
}
