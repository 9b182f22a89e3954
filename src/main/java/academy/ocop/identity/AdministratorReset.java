package academy.ocop.identity;

import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.PortalKeys;
import academy.ocop.platform.SchemaMigrated;
import academy.ocop.platform.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The way back for an administrator who cannot sign in any more and has nobody to ask: who runs the server names the login code
 * in a setting, and the log has a card for one use. Works once; where the setting is gone at a start, it may be used again.
 */
@ApplicationScoped
@Transactional
public class AdministratorReset {

    private static final Logger LOGGER = System.getLogger(AdministratorReset.class.getName());
    private static final String MARK = "administrator-reset";
    private static final int AFTER_THE_FIRST = 75;

    @Inject
    IdentityRepository people;

    @Inject
    GrantRepository grants;

    @Inject
    Cards cards;

    @Inject
    LoginService logins;

    @Inject
    PortalKeys keys;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    void start(@Observes @Priority(AFTER_THE_FIRST) SchemaMigrated migrated) {
        Optional<String> wish = Settings.RESET_ADMINISTRATOR.value();
        if (wish.isEmpty()) {
            keys.forget(MARK);
        }
        wish.flatMap(this::reset)
                .ifPresent(card -> LOGGER.log(
                        Level.WARNING,
                        "Card for one use, for the administrator named in {0}: {1}. It stands in place of the password at the "
                                + "next sign-in. Take the setting away and this line out of the log.",
                        Settings.RESET_ADMINISTRATOR.key(),
                        card));
    }

    /** The code of the new card, or nothing where there is nobody to give it to or it was given before. */
    Optional<String> reset(String loginCode) {
        Optional<Account> account = people.accountByCode(Code.login(loginCode))
                .filter(Account::isOpen)
                .filter(this::isAdministrator);
        if (account.isEmpty()) {
            LOGGER.log(
                    Level.WARNING,
                    "{0} names no open account of an administrator: nothing was done",
                    Settings.RESET_ADMINISTRATOR.key());
            return Optional.empty();
        }
        AccountId id = account.get().id();
        if (!keys.note(MARK, account.get().loginCode())) {
            LOGGER.log(
                    Level.WARNING,
                    "{0} was used at an earlier start: take it away",
                    Settings.RESET_ADMINISTRATOR.key());
            return Optional.empty();
        }
        String card = cards.issue(id, false, null);
        logins.endAllBut(id, null);
        audit.record("identity.administratorReset", Subject.of("account", id.value()));
        return Optional.of(card);
    }

    private boolean isAdministrator(Account account) {
        return grants.heldOn(account.id(), Clocks.day(clock.instant())).stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }
}
