package academy.ocop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The one place that reads the time; everything else is given it, so that tests and rules can be told what time it is. */
@ApplicationScoped
public class PortalClock implements InstantSource {

    private static final int NANOS_A_MICROSECOND = 1000;

    private final Clock clock = Clock.systemUTC();
    private final ThreadLocal<@Nullable Instant> asIf = new ThreadLocal<>();

    /**
     * Does some work as if it were another time. Only for the invented past of demonstration data, which is loaded by the
     * services that real deeds use.
     */
    public void at(Instant then, Runnable work) {
        Instant before = asIf.get();
        asIf.set(then);
        try {
            work.run();
        } finally {
            asIf.set(before);
        }
    }

    /** Databases keep microseconds; what is finer would differ between an object and its row. */
    @Override
    public Instant instant() {
        Instant then = asIf.get();
        Instant now = then == null ? clock.instant() : then;
        return now.minusNanos(now.getNano() % NANOS_A_MICROSECOND);
    }
}
