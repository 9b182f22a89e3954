package academy.ocop.identity;

import academy.ocop.platform.Refused;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with its parameters in each hash, so that they can be raised later: a hash of older ones is renewed at the next
 * sign-in. Two at once at most, because each takes a core and 19 MiB; who waits too long is asked to try again.
 */
@ApplicationScoped
class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT = 16;
    private static final int AT_ONCE = 2;
    private static final int SECONDS = 5;

    private final Argon2Function current = Argon2Function.getInstance(MEMORY_KIB, ROUNDS, LANES, LENGTH, Argon2.ID);
    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** For accounts that do not exist: their answer takes as long as any other. */
    private volatile @Nullable String nobody;

    String hash(String password) {
        return guarded(
                () -> Password.hash(password).addRandomSalt(SALT).with(current).getResult());
    }

    /** Whether the password is that of the hash; takes the same time where there is none. */
    boolean matches(String password, @Nullable String hash) {
        String real = hash == null ? hashOfNobody() : hash;
        boolean right = guarded(() -> Password.check(password, real).with(Argon2Function.getInstanceFromHash(real)));
        return right && hash != null;
    }

    boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(current);
    }

    private String hashOfNobody() {
        String known = nobody;
        if (known == null) {
            known = hash(Tokens.fresh());
            nobody = known;
        }
        return known;
    }

    private <T> T guarded(Supplier<T> work) {
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
