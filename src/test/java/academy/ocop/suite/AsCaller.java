package academy.ocop.suite;

import academy.ocop.platform.Caller;
import academy.ocop.platform.CurrentCaller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Runs a piece of a test in a request of its own, on behalf of somebody: what a request remembers (who calls, which rights)
 * ends with it, as it does for a browser.
 */
@ApplicationScoped
public class AsCaller {

    /** A piece of work that may throw anything. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    @Resource
    ManagedExecutorService executor;

    @Inject
    CurrentCaller caller;

    /** The work's answer; what it throws is thrown here as it is. */
    public <T> T call(Caller who, Callable<T> work) {
        try {
            return begin(who, work).get();
        } catch (ExecutionException failure) {
            throw AsCaller.<RuntimeException>same(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public void run(Caller who, Work work) {
        call(who, () -> {
            work.run();
            return true;
        });
    }

    /** Begins the work at once, beside others: for races. */
    public <T> Future<T> begin(Caller who, Callable<T> work) {
        return executor.submit(() -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                caller.set(who);
                return work.call();
            } finally {
                request.deactivate();
            }
        });
    }

    public <T> T portal(Callable<T> work) {
        return call(Caller.portal(), work);
    }

    public <T> T visitor(Callable<T> work) {
        return call(Caller.visitor("127.0.0.1"), work);
    }

    /** A visitor from a network of her own: so many registrations from one would be a machine's. */
    public <T> T newcomer(Callable<T> work) {
        return call(Caller.visitor("newcomer-" + UUID.randomUUID()), work);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E same(Throwable failure) throws E {
        throw (E) failure;
    }
}
