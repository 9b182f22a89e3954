package academy.ocop.identity;

import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.Settings;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Slows down who guesses. A try is counted before the secret is looked at and taken back when it was right, each in a
 * transaction of its own: many tries at once cannot slip through, and a refusal does not undo the count. Two first tries at once
 * want the same row; the one that lost finds it when it runs again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@UseCase(again = "sign_in_throttle_pk")
class Throttles {

    private static final long SECONDS_A_MINUTE = 60;
    private static final Duration REGISTRATIONS = Duration.ofMinutes(10);

    @Inject
    ThrottleRepository rows;

    @Inject
    InstantSource clock;

    /**
     * Counts a registration from a network. So many pass in ten minutes that a hall behind one address registers within an hour.
     *
     * @throws Refused TOO_MANY_REGISTRATIONS with the minutes to wait; such a one is not counted
     */
    void register(String network) {
        Instant now = clock.instant();
        int most = Settings.REGISTRATIONS_PER_NETWORK.number();
        SignInThrottle row = rows.row("register|" + Networks.of(network), now);
        row.open(REGISTRATIONS, most, now).ifPresent(left -> {
            throw new Refused(IdentityRefusal.TOO_MANY_REGISTRATIONS, most, left.toSeconds() / SECONDS_A_MINUTE + 1);
        });
    }

    /** @throws Refused TOO_MANY_TRIES with the minutes to wait; such a try is not counted */
    void attempt(String who, String network) {
        Instant now = clock.instant();
        SignInThrottle account = rows.row("account|" + who, now);
        SignInThrottle place = rows.row("network|" + Networks.of(network), now);
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
        rows.row("network|" + Networks.of(network), now).takeBack();
    }
}
