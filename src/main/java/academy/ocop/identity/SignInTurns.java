package academy.ocop.identity;

import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a few people at a time sign in. A sign-in counts its try in a second transaction, so it needs two connections; a whole hall
 * at once would take every connection of the pool and wait for one more. Who waits holds none yet: a transaction takes its
 * connection with its first query.
 */
@ApplicationScoped
class SignInTurns {

    private static final int AT_ONCE = 6;
    private static final int SECONDS = 20;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** @throws Refused SIGN_IN_BUSY when the turn does not come in time */
    <T> T take(Supplier<T> work) {
        try {
            if (!free.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(IdentityRefusal.SIGN_IN_BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refused(IdentityRefusal.SIGN_IN_BUSY);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
