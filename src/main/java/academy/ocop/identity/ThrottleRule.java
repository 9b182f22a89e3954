package academy.ocop.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after failed tries: some are free, then the wait doubles up to a limit, and a quiet time forgives all. It
 * never locks for good, because then anybody could lock out anybody.
 *
 * @param free tries without any wait
 * @param first the first wait
 * @param longest what the wait grows to
 * @param forgiven after this long without a failure the count starts anew
 */
record ThrottleRule(int free, Duration first, Duration longest, Duration forgiven) {

    private static final int STEPS = 20;

    /** One account, whichever way it is named. */
    static final ThrottleRule ACCOUNT =
            new ThrottleRule(5, Duration.ofSeconds(15), Duration.ofMinutes(15), Duration.ofHours(12));
    /** One network: a whole commune's office may sit behind one address. */
    static final ThrottleRule NETWORK =
            new ThrottleRule(40, Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(1));

    Duration wait(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(failures - free, STEPS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    /** What is left of the wait at a moment; nothing while tries are free, even when another request's clock is ahead. */
    Duration left(int failures, Instant lastFailure, Instant now) {
        Duration wait = wait(failures);
        if (wait.isZero()) {
            return wait;
        }
        Duration left = Duration.between(now, lastFailure.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean isForgiven(Instant lastFailure, Instant now) {
        return lastFailure.plus(forgiven).isBefore(now);
    }
}
