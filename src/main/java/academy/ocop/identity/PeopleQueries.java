package academy.ocop.identity;

import academy.ocop.platform.Clocks;
import academy.ocop.platform.Fold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;

/** Finding people: those of one's area, and for administrators all accounts. A page at a time. */
@ApplicationScoped
@Transactional
public class PeopleQueries {

    public static final int PAGE = 25;

    @Inject
    PeopleRepository people;

    @Inject
    GrantRepository grants;

    @Inject
    Access access;

    @Inject
    InstantSource clock;

    /** One page of a list, with how long the whole is. */
    public record Found(List<PersonLine> lines, long total, int page) implements Serializable {

        public int pages() {
            return (int) Math.max(1, (total + PAGE - 1) / PAGE);
        }
    }

    /** People of one's area whose name holds the words. */
    public Found find(String words, int page) {
        access.requireSomewhere(Permission.READ_PEOPLE);
        return people.find(Fold.containing(words), access.reach(Permission.READ_PEOPLE), false, day(), page);
    }

    /** Accounts, for administrators. */
    public Found accounts(String words, boolean staffOnly, int page) {
        access.require(Permission.MANAGE_ACCOUNTS, Target.everything());
        return people.find(
                Fold.containing(words),
                new Reach(true, java.util.Set.of(), java.util.Set.of()),
                staffOnly,
                day(),
                page);
    }

    /** The roles of an account, for who grants them. */
    public List<Grant> grants(AccountId account) {
        access.require(Permission.GRANT_ROLES, Target.everything());
        return grants.ofAccount(account);
    }

    private java.time.LocalDate day() {
        return Clocks.day(clock.instant());
    }
}
