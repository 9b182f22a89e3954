package academy.ocop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;

/** The one place that reads the time; everything else is given it, so that tests and rules can be told what time it is. */
@ApplicationScoped
public class PortalClock implements InstantSource {

    private static final int NANOS_A_MICROSECOND = 1000;

    private final Clock clock = Clock.systemUTC();

    /** Databases keep microseconds; what is finer would differ between an object and its row. */
    @Override
    public Instant instant() {
        Instant now = clock.instant();
        return now.minusNanos(now.getNano() % NANOS_A_MICROSECOND);
    }
}
