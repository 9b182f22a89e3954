package academy.ocop.identity;

import academy.ocop.places.UnitId;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts of staff, and closing or opening any account again. For administrators. */
@ApplicationScoped
@Transactional
@UseCase(refusals = IdentityRefusal.class)
public class AccountService {

    @Inject
    IdentityRepository people;

    @Inject
    People newcomers;

    @Inject
    GrantService grantService;

    @Inject
    GrantRepository grants;

    @Inject
    LoginService logins;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /** An account with its first role. It has no password: a card is printed, with which its owner chooses one. */
    public Registered createStaff(Registration who, Role role, @Nullable UnitId unit) {
        access.require(Permission.MANAGE_ACCOUNTS, Target.everything());
        Instant now = clock.instant();
        Account account = newcomers.add(who, true, now);
        audit.record("identity.staffCreated", subject(account.id()));
        grantService.grant(account.id(), role, unit, null);
        return new Registered(account.id(), account.person(), account.loginCode(), false);
    }

    /** Nobody signs in with it any more, and all its logins end now. */
    public void close(AccountId id) {
        Account account = managed(id);
        boolean administrator = grants.heldOn(id, Clocks.day(clock.instant())).stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
        if (administrator && grants.administrators(Clocks.day(clock.instant())) <= 1) {
            throw new Refused(IdentityRefusal.LAST_ADMINISTRATOR);
        }
        account.close();
        logins.endAllBut(id, null);
        audit.record("identity.accountClosed", subject(id));
    }

    public void open(AccountId id) {
        managed(id).open();
        audit.record("identity.accountOpened", subject(id));
    }

    private Account managed(AccountId id) {
        access.require(Permission.MANAGE_ACCOUNTS, Target.everything());
        if (access.account().equals(Optional.of(id))) {
            throw new Refused(IdentityRefusal.ROLE_OF_ONESELF);
        }
        return people.account(id).orElseThrow(() -> new NotFound(id));
    }

    private static Subject subject(AccountId id) {
        return Subject.of("account", id.value());
    }
}
