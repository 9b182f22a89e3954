package academy.ocop.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tries in vain for one account or from one network, or registrations from one network since a moment. */
@Entity
@Table(name = "sign_in_throttle")
class SignInThrottle {

    @Id
    @Column(name = "throttle_key")
    private String key;

    @Column(name = "failures")
    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected SignInThrottle() {}

    SignInThrottle(String key, Instant now) {
        this.key = key;
        this.lastFailureAt = now;
    }

    Duration left(ThrottleRule rule, Instant now) {
        return rule.left(failures, lastFailureAt, now);
    }

    void count(ThrottleRule rule, Instant now) {
        failures = rule.isForgiven(lastFailureAt, now) ? 1 : failures + 1;
        lastFailureAt = now;
    }

    /**
     * Counts one more within a span that begins with the first.
     *
     * @return how long to wait when there were enough; then nothing is counted
     */
    Optional<Duration> open(Duration span, int most, Instant now) {
        Instant end = lastFailureAt.plus(span);
        if (!now.isBefore(end) || failures == 0) {
            failures = 1;
            lastFailureAt = now;
            return Optional.empty();
        }
        if (failures >= most) {
            return Optional.of(Duration.between(now, end));
        }
        failures++;
        return Optional.empty();
    }

    void takeBack() {
        failures = Math.max(0, failures - 1);
    }

    String key() {
        return key;
    }
}
