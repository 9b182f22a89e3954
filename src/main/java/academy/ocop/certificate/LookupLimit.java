package academy.ocop.certificate;

import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;

/**
 * How often one network may ask about papers, so that nobody reads the register by counting numbers up. Generous, because a
 * whole commune may share one address.
 */
@ApplicationScoped
class LookupLimit {

    private static final int NETWORKS = 20_000;
    private static final int MINUTES = 10;

    private static final int CODES = 300;
    private static final int NUMBERS = 60;
    private static final int REPORTS = 6;

    @Inject
    CurrentCaller caller;

    private final Cache<String, Bucket> byNetwork = Caffeine.newBuilder()
            .maximumSize(NETWORKS)
            .expireAfterAccess(Duration.ofMinutes(2 * MINUTES))
            .build();

    /** @throws Refused TOO_MANY_TRIES */
    void countCode() {
        count("code", CODES);
    }

    /** @throws Refused TOO_MANY_TRIES */
    void countNumber() {
        count("number", NUMBERS);
    }

    /** @throws Refused TOO_MANY_TRIES */
    void countReport() {
        count("report", REPORTS);
    }

    private void count(String what, int most) {
        if (caller.get().system()) {
            return;
        }
        String network = Objects.requireNonNullElse(caller.get().network(), "");
        Bucket bucket = byNetwork.get(what + ' ' + network, fresh -> bucket(most));
        if (!bucket.tryConsume(1)) {
            throw new Refused(PlatformRefusal.TOO_MANY_TRIES, MINUTES);
        }
    }

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(MINUTES)))
                .build();
    }
}
