package academy.ocop.suite;

import academy.ocop.identity.AccountId;
import academy.ocop.identity.IdentityDemonstration;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Registered;
import academy.ocop.identity.Registration;
import academy.ocop.identity.RegistrationService;
import academy.ocop.identity.Role;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** People for tests, each of them new: learners of a commune, and staff with a role for a unit, a class or the whole portal. */
@ApplicationScoped
public class Cast {

    @Inject
    AsCaller as;

    @Inject
    RegistrationService registrations;

    @Inject
    IdentityDemonstration grants;

    @Inject
    PlacesQueries places;

    /** Somebody who has registered, signed in. */
    public Caller person(String name, UnitId commune) {
        Registered made = as.newcomer(() -> registrations.register(new Registration(
                name,
                1974,
                commune,
                PersonKind.PRODUCER,
                OptionalData.NOTHING,
                "",
                RegistrationService.PRIVACY_VERSION)));
        return new Caller(made.accountId().value(), made.personId().value(), null, name, "127.0.0.1", false);
    }

    /** Somebody with one role, signed in; without unit and class for the whole portal. */
    public Caller staff(Role role, @Nullable UnitId unit, @Nullable Long classId) {
        Caller who = person("Nguyễn Thị Hạnh", commune(0));
        // In force at once; through the service a second administrator might have to confirm it.
        as.run(Caller.portal(), () -> grants.grant(new AccountId(who.accountId()), role, unit, classId));
        return who;
    }

    public UnitId commune(int number) {
        return as.portal(() -> places.communesToday().get(number).id());
    }

    /** The province of today. */
    public UnitId province() {
        return as.portal(() -> {
            Place commune = places.communesToday().get(0);
            return Objects.requireNonNull(commune.parent());
        });
    }
}
