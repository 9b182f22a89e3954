package academy.ocop.assessment;

import academy.ocop.platform.Jobs;
import academy.ocop.platform.PortalStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;

/** Throws away answers for which nobody came back after a login that had run out. */
@ApplicationScoped
@Transactional
public class WaitingHousekeeping {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    AttemptRepository attempts;

    @Inject
    InstantSource clock;

    @Inject
    Jobs jobs;

    @Inject
    WaitingHousekeeping self;

    void start(@Observes PortalStarted started) {
        jobs.every(PAUSE, "waiting-housekeeping", self::clear);
    }

    /** Forgets what has waited long enough. */
    public void clear() {
        attempts.throwAwayWaiting(clock.instant().minus(KEPT));
    }
}
