package academy.ocop.identity;

import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Who may print a new card for whom: one answer for the deed and for the page that asks once more. */
@ApplicationScoped
class CardRight {

    @Inject
    IdentityRepository people;

    @Inject
    Access access;

    @Inject
    InstantSource clock;

    /**
     * The account, for whom somebody may print a card: for learners who is responsible for them, for staff administrators.
     *
     * @throws Refused NOT_ALLOWED, or CARD_FOR_STAFF
     * @throws NotFound when there is no such account in one's area
     */
    Account require(AccountId id) {
        if (!access.holds(Permission.MANAGE_ACCOUNTS)) {
            access.requireSomewhere(Permission.ISSUE_CARD);
        }
        Account account = people.account(id).orElseThrow(() -> new NotFound(id));
        if (account.staff() && access.may(Permission.MANAGE_ACCOUNTS, Target.everything())) {
            return account;
        }
        access.require(Permission.ISSUE_CARD, people.target(account.person(), Clocks.day(clock.instant())));
        if (account.staff()) {
            throw new Refused(IdentityRefusal.CARD_FOR_STAFF);
        }
        return account;
    }
}
