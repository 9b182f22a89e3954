package academy.ocop.identity.web;

import academy.ocop.identity.Ethnicity;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.PasswordRules;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.PersonRules;
import academy.ocop.identity.Sex;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields about a person from a light form and says in whole sentences what has to be put right. */
@ApplicationScoped
class PersonForm {

    @Inject
    Texts texts;

    @Inject
    PlacesQueries places;

    @Inject
    InstantSource clock;

    /** The facts that papers and counts need. */
    record Required(String name, int birthYear, UnitId unit, PersonKind kind) {}

    /** Reads them; where a problem was added the values are not to be used. */
    Required required(Submission form, FormProblems problems) {
        String name = form.text("name");
        if (PersonRules.isNameEmpty(name)) {
            problems.add("name", text("person.nameMissing"));
        } else if (PersonRules.isNameTooLong(name)) {
            problems.add("name", text("person.nameTooLong", PersonRules.LONGEST_NAME));
        }
        long year = form.number("year").orElse(0L);
        int thisYear = Clocks.day(clock.instant()).getYear();
        if (!PersonRules.isBirthYear(year, thisYear)) {
            problems.add(
                    "year",
                    text(
                            "person.yearWrong",
                            PersonRules.earliestBirthYear(thisYear),
                            PersonRules.latestBirthYear(thisYear)));
        }
        Optional<UnitId> unit = form.number("commune")
                .map(UnitId::new)
                .filter(id -> places.communesToday().stream()
                        .anyMatch(place -> place.id().equals(id)));
        if (unit.isEmpty()) {
            problems.add("commune", text("person.communeMissing"));
        }
        Optional<PersonKind> kind = choice(PersonKind.values(), form.text("kind"));
        if (kind.isEmpty()) {
            problems.add("kind", text("person.kindMissing"));
        }
        return new Required(name, (int) year, unit.orElse(new UnitId(0)), kind.orElse(PersonKind.OTHER));
    }

    /** Reads what is given of free will. */
    OptionalData optional(Submission form, FormProblems problems) {
        String phone = form.text("phone");
        if (!phone.isEmpty() && !PersonRules.isPhone(phone)) {
            problems.add("phone", text("person.phoneWrong"));
        }
        String email = form.text("email");
        if (!email.isEmpty() && !PersonRules.isEmail(email)) {
            problems.add("email", text("person.emailWrong"));
        }
        String employer = form.text("employer");
        if (PersonRules.isNameTooLong(employer)) {
            problems.add("employer", text("person.nameTooLong", PersonRules.LONGEST_NAME));
        }
        @Nullable
        Boolean disability = switch (form.text("disability")) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
        return new OptionalData(
                phone,
                email,
                employer,
                choice(Sex.values(), form.text("sex")).orElse(null),
                choice(Ethnicity.values(), form.text("ethnicity")).orElse(null),
                disability);
    }

    /** Checks a password that is being chosen. */
    void password(String field, String password, String name, String phone, String code, FormProblems problems) {
        PasswordRules.fault(password, name, phone, code)
                .ifPresent(fault -> problems.add(
                        field, text("password." + fault.name(), PasswordRules.SHORTEST, PasswordRules.LONGEST)));
    }

    String text(String key, Object... arguments) {
        return texts.of("identity", key, arguments);
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
