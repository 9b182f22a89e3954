package academy.ocop.identity;

import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Caller;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Asking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes people for tests, each anew: with an account, with a role, signed in. */
@ApplicationScoped
public class Townspeople {

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    static final Device PHONE = new Device("Chrome, Android", "127.0.0.1");

    @Inject
    AsCaller as;

    @Inject
    RegistrationService registration;

    @Inject
    IdentityDemonstration invented;

    @Inject
    LoginService logins;

    @Inject
    PlacesQueries places;

    /** The commune or ward of today with this place in the list. */
    public UnitId commune(int number) {
        return as.visitor(() -> places.communesToday().get(number).id());
    }

    /** The province of today. */
    public UnitId province() {
        return as.visitor(() -> places.communesToday().get(0).parent());
    }

    /** Somebody who registers without a password. */
    public Somebody learner(UnitId commune) {
        return register(command("Trần Thị Lài " + UUID.randomUUID(), commune, OptionalData.NOTHING, ""));
    }

    public Somebody register(Registration command) {
        Registered made = as.newcomer(() -> registration.register(command));
        return new Somebody(made, command.fullName());
    }

    public static Registration command(String name, UnitId commune, OptionalData given, String password) {
        return new Registration(
                name, 1974, commune, PersonKind.PRODUCER, given, password, RegistrationService.PRIVACY_VERSION);
    }

    /** Somebody who works here, without a role. */
    public Somebody clerk(UnitId commune) {
        String name = "Võ Thị Lớp " + UUID.randomUUID();
        Registration who = command(name, commune, OptionalData.NOTHING, "");
        return new Somebody(as.portal(() -> invented.account(who, SINCE, Code.newLogin(), true)), name);
    }

    /** Somebody with a role for a unit, a class or, with neither, the whole portal. */
    public Somebody with(Role role, @Nullable UnitId unit, @Nullable Long classId) {
        Somebody made = clerk(commune(0));
        as.portal(() -> {
            invented.grant(made.account(), role, unit, classId);
            return true;
        });
        return made;
    }

    /** A login of somebody who was made a moment ago. */
    public SignedIn signIn(Somebody who) {
        return as.visitor(() -> logins.afterRegistration(who.account(), PHONE));
    }

    public Asking asking(Somebody who) {
        return Asking.as(signIn(who).token());
    }

    /** A person with her account. */
    public record Somebody(Registered made, String name) {

        public AccountId account() {
            return made.accountId();
        }

        public PersonId person() {
            return made.personId();
        }

        /** As the one who calls, outside any login. */
        public Caller caller() {
            return caller(null);
        }

        public Caller caller(@Nullable Long session) {
            return new Caller(account().value(), person().value(), session, name, "127.0.0.1", false);
        }
    }
}
