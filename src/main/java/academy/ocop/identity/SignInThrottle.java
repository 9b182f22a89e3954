package academy.ocop.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Tries in vain for one account or from one network. */
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

    void takeBack() {
        failures = Math.max(0, failures - 1);
    }

    String key() {
        return key;
    }
}
