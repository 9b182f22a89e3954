package academy.ocop.identity;

import academy.ocop.platform.Clocks;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule of two people for roles and cards of staff. A portal with one administrator has no second one, who acts alone then;
 * but taking the other's role away does not make one alone at once: for some days he is still missed.
 */
@ApplicationScoped
class SecondPerson {

    private static final int DAYS_MISSED = 7;

    @Inject
    GrantRepository grants;

    @Inject
    Access access;

    @Inject
    InstantSource clock;

    /** Whether there is nobody who could confirm. */
    boolean isMissing() {
        LocalDate today = Clocks.day(clock.instant());
        return grants.administratorsSince(today.minusDays(DAYS_MISSED), today) < 2;
    }

    /** @throws Refused SECOND_PERSON_NEEDED to who proposed it, and to whom it is for */
    void require(@Nullable AccountId proposer, AccountId owner) {
        if (!isSecond(proposer, owner)) {
            throw new Refused(IdentityRefusal.SECOND_PERSON_NEEDED);
        }
    }

    boolean isSecond(@Nullable AccountId proposer, AccountId owner) {
        Optional<AccountId> who = access.account();
        return !who.equals(Optional.of(owner)) && !who.equals(Optional.ofNullable(proposer));
    }
}
