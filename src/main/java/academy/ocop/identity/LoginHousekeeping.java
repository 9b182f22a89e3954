package academy.ocop.identity;

import academy.ocop.platform.Jobs;
import academy.ocop.platform.PortalStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Clears away logins and cards that only age, and counts of tries that are forgiven anyway. */
@ApplicationScoped
@Transactional
public class LoginHousekeeping {

    private static final Duration PAUSE = Duration.ofHours(1);

    /** As long as the privacy notice says; who did what is in the audit trail, which stays. */
    private static final Duration LOGINS_KEPT = Duration.ofDays(366);

    /** Longer than any rule of {@link ThrottleRule} remembers. */
    private static final Duration TRIES_KEPT = Duration.ofDays(2);

    @Inject
    IdentityRepository people;

    @Inject
    ThrottleRepository throttles;

    @Inject
    InstantSource clock;

    @Inject
    Jobs jobs;

    @Inject
    LoginHousekeeping self;

    void start(@Observes PortalStarted started) {
        jobs.every(PAUSE, "login-housekeeping", self::clear);
    }

    /** Forgets what is old enough. */
    public void clear() {
        Instant now = clock.instant();
        people.clearLogins(now.minus(LOGINS_KEPT));
        people.clearCards(now.minus(LOGINS_KEPT));
        throttles.clear(now.minus(TRIES_KEPT));
    }
}
