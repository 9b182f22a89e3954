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
import java.time.LocalDate;

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
    GrantRepository grants;

    @Inject
    SecondPerson second;

    @Inject
    CardRight right;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /**
     * A new card for somebody of one's area who cannot sign in any more: for learners by who is responsible for them, for staff by
     * administrators. For somebody who holds a role it opens nothing until a second administrator has confirmed it.
     */
    public IssuedCard issue(AccountId id) {
        Account account = right.require(id);
        if (!account.staff()) {
            return new IssuedCard(issue(account, false), false);
        }
        boolean waiting = !grants.heldOn(id, today()).isEmpty() && !second.isMissing();
        return new IssuedCard(issue(account, waiting), waiting);
    }

    /** A second administrator has seen to it that the right person asked: now the card's code opens the account. */
    public void confirm(long cardId) {
        access.require(Permission.MANAGE_ACCOUNTS, Target.everything());
        AccountCard card = people.card(cardId).orElseThrow(() -> new NotFound(cardId));
        if (!card.isWaiting(clock.instant())) {
            throw new Refused(IdentityRefusal.DECIDED_ALREADY);
        }
        second.require(card.issuedBy(), card.account());
        card.confirm(access.account().orElse(null));
        audit.record(
                "identity.cardConfirmed", Subject.of("account", card.account().value()));
    }

    /** One's own card, instead of the one printed before. */
    public String own() {
        access.requirePerson();
        AccountId id = access.account().orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
        return issue(people.account(id).orElseThrow(() -> new NotFound(id)), false);
    }

    /** The card of somebody who has registered a moment ago without a password. */
    public String afterRegistration(AccountId id) {
        Instant justNow = clock.instant().minus(JUST_NOW);
        Account account = people.account(id)
                .filter(fresh -> fresh.createdAt().isAfter(justNow)
                        && fresh.passwordHash().isEmpty())
                .orElseThrow(() -> new NotFound(id));
        return issue(account, false);
    }

    private LocalDate today() {
        return Clocks.day(clock.instant());
    }

    private String issue(Account account, boolean waiting) {
        String code = cards.issue(account.id(), waiting, access.account().orElse(null));
        audit.record(
                waiting ? "identity.cardProposed" : "identity.cardIssued",
                Subject.of("account", account.id().value()));
        return code;
    }
}
