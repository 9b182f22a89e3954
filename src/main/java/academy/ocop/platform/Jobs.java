package academy.ocop.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs periodic work in the portal's own name, on one server at a time. A run that fails is logged; the next one comes. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOGGER = System.getLogger(Jobs.class.getName());

    /** A lease outlives the pause between two runs, so that it stays with one server. */
    private static final int LEASE_TO_PAUSE = 3;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    JobLeases leases;

    /** One for each run: a controller that two threads share ends only one of their contexts, and the other stays on its thread. */
    @Inject
    Instance<RequestContextController> requests;

    @Inject
    CurrentCaller caller;

    /** Does the work again and again with a pause between; called once for each job when the portal has started. */
    public void every(Duration pause, String name, Runnable work) {
        every(pause, pause, name, work);
    }

    /** As {@link #every(Duration, String, Runnable)}, with another pause before the first run. */
    public void every(Duration first, Duration pause, String name, Runnable work) {
        executor.scheduleWithFixedDelay(
                () -> run(pause, name, work),
                Math.max(1, first.toSeconds()),
                Math.max(1, pause.toSeconds()),
                TimeUnit.SECONDS);
    }

    private void run(Duration pause, String name, Runnable work) {
        try {
            if (!leases.take(name, pause.multipliedBy(LEASE_TO_PAUSE))) {
                return;
            }
            RequestContextController request = requests.get();
            request.activate();
            try {
                caller.set(Caller.portal());
                work.run();
            } finally {
                request.deactivate();
            }
        } catch (RuntimeException failure) {
            LOGGER.log(Level.WARNING, "Job " + name + " did not finish; the next run tries again", failure);
        }
    }
}
