package academy.ocop.identity;

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

    /**
     * An account with its first role, which may have to wait for a second person, or with none yet: who only teaches gets it
     * with the class. It has no password: a card is printed, with which its owner chooses one.
     */
    public Registered createStaff(Registration who, @Nullable GrantWish wish) {
        access.require(Permission.MANAGE_ACCOUNTS, Target.everything());
        Instant now = clock.instant();
        Account account = newcomers.add(who, true, now);
        audit.record("identity.staffCreated", subject(account.id()));
        if (wish != null) {
            grantService.grant(account.id(), wish);
        }
        return new Registered(account.id(), account.person(), account.loginCode(), false);
    }

    /** Nobody signs in with it any more; its logins and its roles end now. One person is enough: a stolen account cannot wait. */
    public void close(AccountId id) {
        Account account = managed(id);
        boolean administrator = grants.heldOn(id, Clocks.day(clock.instant())).stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
        if (administrator && grants.administrators(Clocks.day(clock.instant())) <= 1) {
            throw new Refused(IdentityRefusal.LAST_ADMINISTRATOR);
        }
        account.close();
        grantService.endAll(id);
        people.openCards(id).forEach(card -> card.cancel(clock.instant()));
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
