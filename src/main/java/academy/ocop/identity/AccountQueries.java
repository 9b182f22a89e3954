package academy.ocop.identity;

import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Accounts, for their owners and for those who care for them. */
@ApplicationScoped
@Transactional
public class AccountQueries {

    @Inject
    IdentityRepository people;

    @Inject
    GrantRepository grants;

    @Inject
    CardRight right;

    @Inject
    Access access;

    @Inject
    academy.ocop.platform.CurrentCaller caller;

    @Inject
    InstantSource clock;

    /** One's own card. */
    public CardFacts ownCard() {
        AccountId id = access.account().orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
        return facts(people.account(id).orElseThrow(() -> new NotFound(id)));
    }

    /** Who wrote and published courses, by the numbers of their accounts, for who works on courses too. */
    public Map<Long, AccountName> authors(Collection<AccountId> accounts) {
        access.requireSomewhere(Permission.READ_DRAFTS);
        return grants.names(accounts);
    }

    /** The card of somebody for whom one may print it, or one's own. */
    public CardFacts card(AccountId id) {
        boolean own = access.account().equals(Optional.of(id));
        if (!own && !access.holds(Permission.MANAGE_ACCOUNTS)) {
            access.requireSomewhere(Permission.ISSUE_CARD);
        }
        Account account = people.account(id).orElseThrow(() -> new NotFound(id));
        if (!own && !access.may(Permission.MANAGE_ACCOUNTS, Target.everything())) {
            access.require(Permission.ISSUE_CARD, people.target(account.person(), Clocks.day(clock.instant())));
        }
        return facts(account);
    }

    /** The account for which one may print a new card: who may is as in {@link CardService#issue(AccountId)}. */
    public CardFacts toIssue(AccountId id) {
        return facts(right.require(id));
    }

    /** Whether the password used until now must be typed to change it: not where there is none, not after a card. */
    public boolean needsOldPassword() {
        AccountId id = access.account().orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
        Long session = caller.get().sessionId();
        boolean byCard = session != null
                && people.session(session).filter(LoginSession::byCard).isPresent();
        return !byCard && people.account(id).flatMap(Account::passwordHash).isPresent();
    }

    /** Whether one's own account opens with a password already. */
    public boolean hasPassword() {
        AccountId id = access.account().orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
        return people.account(id).flatMap(Account::passwordHash).isPresent();
    }

    private CardFacts facts(Account account) {
        String name = people.person(account.person()).map(Person::fullName).orElse("");
        return new CardFacts(
                account.id(), name, account.loginCode(), account.staff(), account.state() == AccountState.CLOSED);
    }
}
