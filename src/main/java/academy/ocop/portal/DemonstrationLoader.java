package academy.ocop.portal;

import academy.ocop.platform.SchemaMigrated;
import academy.ocop.platform.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Puts invented people into an empty portal, so that it can be tried out at once: only where the setting says so and only where
 * nobody from outside can sign in with the password that is printed. All or nothing: a start without is better than half of it.
 */
@ApplicationScoped
class DemonstrationLoader {

    private static final Logger LOGGER = System.getLogger(DemonstrationLoader.class.getName());

    private static final int LAST = 1000;

    @Inject
    DemonstrationService demonstration;

    void load(@Observes @Priority(LAST) SchemaMigrated schema) {
        if (!isWanted()) {
            return;
        }
        try {
            demonstration.load();
        } catch (RuntimeException failure) {
            LOGGER.log(
                    Level.WARNING, "The demonstration data were not loaded; the portal starts without them", failure);
        }
    }

    static boolean isWanted() {
        return Settings.DEMONSTRATION.on() && isLoopback(Settings.HOST.value().orElse("localhost"));
    }

    /** Whether only this machine can reach the name or address. */
    static boolean isLoopback(String host) {
        try {
            return !host.isBlank()
                    && !"*".equals(host)
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nobody) {
            return false;
        }
    }
}
