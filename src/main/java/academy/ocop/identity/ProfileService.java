package academy.ocop.identity;

import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person sees, changes and takes along of her own data. */
@ApplicationScoped
@Transactional
@UseCase(refusals = IdentityRefusal.class)
public class ProfileService {

    @Inject
    IdentityRepository people;

    @Inject
    People newcomers;

    @Inject
    PlacesQueries places;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    @Any
    Instance<PersonalData> others;

    @Inject
    InstantSource clock;

    public OwnProfile own() {
        Person person = me();
        UnitId unit = people.unitOn(person.id(), today()).orElseThrow(() -> new NotFound(person.id()));
        return new OwnProfile(
                person.id(),
                person.fullName(),
                person.birthYear(),
                person.kind(),
                unit,
                given(person),
                people.accountOf(person.id()).map(Account::loginCode).orElse(""),
                people.accountOf(person.id()).map(Account::language).orElse(""),
                text(person.privacyVersion()),
                person.privacyAcceptedAt());
    }

    /** A new commune begins today and the earlier one stays in the history. */
    public void change(String fullName, int birthYear, PersonKind kind, UnitId unit) {
        Person person = me();
        person.change(PersonName.of(fullName), birthYear, kind);
        List<PersonPlace> history = people.places(person.id());
        history.stream()
                .filter(place -> place.validTo() == null)
                .findFirst()
                .flatMap(place -> place.move(unit, today()))
                .ifPresent(people::add);
        audit.record("identity.profileChanged", Subject.of("person", person.id().value()));
    }

    /** The language in which the person is met from the next sign-in on, on whatever device. */
    public void speak(SpokenLanguage chosen) {
        Person person = me();
        people.accountOf(person.id()).ifPresent(account -> account.speak(chosen.tag()));
        audit.record("identity.languageChosen", Subject.of("person", person.id().value()), chosen.tag());
    }

    /** What is given of free will; what is left empty is withdrawn and deleted. */
    public void give(OptionalData given) {
        Person person = me();
        newcomers.give(person, given, clock.instant());
        audit.record(
                "identity.optionalChanged", Subject.of("person", person.id().value()));
    }

    /** Everything that is held about oneself, in one document that is taken along. */
    public JsonObject export() {
        Person person = me();
        JsonObject all = all(person);
        audit.record("identity.exported", Subject.of("person", person.id().value()));
        return all;
    }

    /** The same, to be read on the spot. */
    public JsonObject copy() {
        return all(me());
    }

    private JsonObject all(Person person) {
        JsonObjectBuilder all = Json.createObjectBuilder().add("identity", identity(person));
        for (PersonalData part : others) {
            all.add(part.section(), part.dataOf(person.id()));
        }
        return all.build();
    }

    private JsonObject identity(Person person) {
        OptionalData given = given(person);
        JsonArrayBuilder history = Json.createArrayBuilder();
        for (PersonPlace place : people.places(person.id())) {
            history.add(Json.createObjectBuilder()
                    .add("commune", places.fullName(place.unit()))
                    .add("from", place.validFrom().toString())
                    .add("to", shown(place.validTo())));
        }
        JsonArrayBuilder logins = Json.createArrayBuilder();
        people.accountOf(person.id()).ifPresent(account -> {
            Instant now = clock.instant();
            people.sessions(account.id(), now, LoginQueries.idleSince(now)).forEach(session -> {
                Login login = session.login(0);
                logins.add(Json.createObjectBuilder()
                        .add("device", login.device())
                        .add("network", login.network())
                        .add("startedAt", login.startedAt().toString())
                        .add("lastSeenAt", login.lastSeenAt().toString()));
            });
        });
        return Json.createObjectBuilder()
                .add("fullName", person.fullName())
                .add("birthYear", person.birthYear())
                .add("kind", person.kind().name())
                .add("phone", text(person.phone()))
                .add("email", given.email())
                .add("employer", given.employer())
                .add("sex", shown(given.sex()))
                .add("ethnicity", shown(given.ethnicity()))
                .add("disability", shown(given.disability()))
                .add("privacyNotice", text(person.privacyVersion()))
                .add("privacyAcceptedAt", shown(person.privacyAcceptedAt()))
                .add("createdAt", person.createdAt().toString())
                .add(
                        "loginCode",
                        people.accountOf(person.id()).map(Account::loginCode).orElse(""))
                .add(
                        "language",
                        people.accountOf(person.id()).map(Account::language).orElse(""))
                .add("communes", history)
                .add("logins", logins)
                .build();
    }

    private OptionalData given(Person person) {
        @Nullable PersonSensitive sensitive = people.sensitive(person.id()).orElse(null);
        String phone = text(person.phone());
        return new OptionalData(
                phone.isEmpty() ? "" : Phone.shown(phone),
                text(person.email()),
                text(person.employer()),
                person.sex(),
                sensitive == null ? null : sensitive.ethnicity(),
                sensitive == null ? null : sensitive.disability());
    }

    private Person me() {
        PersonId id = access.requirePerson();
        return people.person(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Clocks.day(clock.instant());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
