package academy.ocop.identity;

import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Choosing one's own password. */
@ApplicationScoped
@Transactional
@UseCase(refusals = IdentityRefusal.class)
public class PasswordService {

    @Inject
    IdentityRepository people;

    @Inject
    Passwords passwords;

    @Inject
    Throttles throttles;

    @Inject
    LoginService logins;

    @Inject
    AccountQueries accounts;

    @Inject
    Access access;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /**
     * Changes the password; all other logins end, and no card opens the account any more.
     *
     * @param network for slowing down somebody who guesses at an open screen
     * @throws Refused OLD_PASSWORD_WRONG, where the old one is needed
     */
    public void choose(String old, String chosen, String network) {
        AccountId id = access.account().orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
        Account account = people.account(id).orElseThrow(() -> new NotFound(id));
        if (accounts.needsOldPassword()) {
            String who = "id:" + id.value();
            throttles.attempt(who, network);
            if (!passwords.matches(old, account.passwordHash().orElse(null))) {
                throw new Refused(IdentityRefusal.OLD_PASSWORD_WRONG);
            }
            throttles.succeeded(who, network);
        }
        account.passwordHash(passwords.hash(chosen));
        Long session = caller.get().sessionId();
        Optional.ofNullable(session).flatMap(people::session).ifPresent(LoginSession::cardDone);
        logins.endAllBut(id, session);
        people.openCards(id).forEach(card -> card.cancel(clock.instant()));
        audit.record("identity.passwordChanged", Subject.of("account", id.value()));
    }
}
