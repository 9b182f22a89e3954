package academy.ocop.identity;

import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows down who guesses. A try is counted before the secret is looked at and taken back when it was right, each in a
 * transaction of its own: many tries at once cannot slip through, and a refusal does not undo the count.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Throttles {

    private static final long SECONDS_A_MINUTE = 60;

    @Inject
    ThrottleRepository rows;

    @Inject
    InstantSource clock;

    /** @throws Refused TOO_MANY_TRIES with the minutes to wait; such a try is not counted */
    void attempt(String who, String network) {
        Instant now = clock.instant();
        SignInThrottle account = rows.row("account|" + who, now);
        SignInThrottle place = rows.row("network|" + network, now);
        Duration left = account.left(ThrottleRule.ACCOUNT, now);
        Duration placeLeft = place.left(ThrottleRule.NETWORK, now);
        Duration longer = left.compareTo(placeLeft) > 0 ? left : placeLeft;
        if (!longer.isZero()) {
            throw new Refused(PlatformRefusal.TOO_MANY_TRIES, longer.toSeconds() / SECONDS_A_MINUTE + 1);
        }
        account.count(ThrottleRule.ACCOUNT, now);
        place.count(ThrottleRule.NETWORK, now);
    }

    /** The secret was right: the account's count is cleared, the network's try taken back. */
    void succeeded(String who, String network) {
        Instant now = clock.instant();
        rows.remove(rows.row("account|" + who, now));
        rows.row("network|" + network, now).takeBack();
    }
}
