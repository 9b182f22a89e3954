package academy.ocop.identity;

import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.SchemaMigrated;
import academy.ocop.platform.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * Makes the first administrator: somebody registers like everybody else, and who runs the server names the login code in a
 * setting. No password is ever set for anybody, and once there is an administrator the setting does nothing any more.
 */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

    private static final Logger LOGGER = System.getLogger(FirstAdministrator.class.getName());
    private static final int BEFORE_COURSES = 70;

    @Inject
    IdentityRepository people;

    @Inject
    GrantRepository grants;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    void appoint(@Observes @Priority(BEFORE_COURSES) SchemaMigrated migrated) {
        Settings.FIRST_ADMINISTRATOR.value().ifPresent(this::appoint);
    }

    void appoint(String loginCode) {
        Instant now = clock.instant();
        LocalDate today = Clocks.day(now);
        if (grants.administrators(today) > 0) {
            return;
        }
        people.accountByCode(Code.login(loginCode))
                .filter(Account::isOpen)
                .ifPresentOrElse(
                        account -> appoint(account, today, now),
                        () -> LOGGER.log(
                                Level.WARNING,
                                "{0} names no open account: register in the portal first, then start again with its login code",
                                Settings.FIRST_ADMINISTRATOR.key()));
    }

    private void appoint(Account account, LocalDate today, Instant now) {
        GrantWish wish = new GrantWish(Role.ADMINISTRATOR, null, null, today, null);
        grants.add(new RoleGrant(account.id(), wish, GrantState.IN_FORCE, null, now));
        account.becomeStaff();
        audit.record(
                "identity.firstAdministrator",
                Subject.of("account", account.id().value()));
        LOGGER.log(
                Level.INFO,
                "Account {0} is the first administrator",
                Long.toString(account.id().value()));
    }
}
