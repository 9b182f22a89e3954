package academy.ocop.identity;

import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Makes new cards. Nobody ever chooses a password for somebody else: a card lets the person choose one. */
@ApplicationScoped
@Transactional
@UseCase(refusals = IdentityRefusal.class)
public class CardService {

    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    @Inject
    IdentityRepository people;

    @Inject
    Cards cards;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /** A new card for somebody of one's area who cannot sign in any more. Returns the code, to print at once. */
    public String issue(AccountId id) {
        Account account = people.account(id).orElseThrow(() -> new NotFound(id));
        if (account.staff()) {
            if (!access.may(Permission.MANAGE_ACCOUNTS, Target.everything())) {
                access.requireSomewhere(Permission.ISSUE_CARD);
                throw new Refused(IdentityRefusal.CARD_FOR_STAFF);
            }
        } else if (!access.may(Permission.MANAGE_ACCOUNTS, Target.everything())) {
            access.require(Permission.ISSUE_CARD, people.target(account.person(), Clocks.day(clock.instant())));
        }
        return issue(account);
    }

    /** One's own card, instead of the one printed before. */
    public String own() {
        access.requirePerson();
        AccountId id = access.account().orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
        return issue(people.account(id).orElseThrow(() -> new NotFound(id)));
    }

    /** The card of somebody who has registered a moment ago without a password. */
    public String afterRegistration(AccountId id) {
        Instant justNow = clock.instant().minus(JUST_NOW);
        Account account = people.account(id)
                .filter(fresh -> fresh.createdAt().isAfter(justNow)
                        && fresh.passwordHash().isEmpty())
                .orElseThrow(() -> new NotFound(id));
        return issue(account);
    }

    private String issue(Account account) {
        String code = cards.issue(account.id(), access.account().orElse(null));
        audit.record("identity.cardIssued", Subject.of("account", account.id().value()));
        return code;
    }
}
