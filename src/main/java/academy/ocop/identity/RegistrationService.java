package academy.ocop.identity;

import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Caller;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** How somebody comes to have an account: by registering. Open to everybody. */
@ApplicationScoped
@Transactional
@UseCase(refusals = IdentityRefusal.class)
public class RegistrationService {

    /** The privacy notice in force; raise it with its text. */
    public static final String PRIVACY_VERSION = "2026-11-23";

    @Inject
    IdentityRepository people;

    @Inject
    People newcomers;

    @Inject
    Event<PersonRegistered> registered;

    @Inject
    Throttles throttles;

    @Inject
    Access access;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /**
     * Makes the person and her account. A namesake is no reason to refuse: two people can share a name and a year.
     *
     * @throws Refused TOO_MANY_REGISTRATIONS from one network, unless somebody registers people who may print their cards too
     */
    public Registered register(Registration command) {
        String network = caller.get().network();
        if (network != null && !access.holds(Permission.ISSUE_CARD)) {
            throttles.register(network);
        }
        Instant now = clock.instant();
        PersonName name = PersonName.of(command.fullName());
        boolean namesake = people.namesakes(name, command.birthYear(), command.unit()) > 0;
        Account account = newcomers.add(command, false, now);
        registered.fire(new PersonRegistered(account.person(), account.id(), now));
        Caller self = new Caller(
                account.id().value(),
                account.person().value(),
                null,
                name.full(),
                caller.get().network(),
                false);
        audit.recordAs(
                self, "identity.registered", Subject.of("account", account.id().value()));
        return new Registered(account.id(), account.person(), account.loginCode(), namesake);
    }
}
