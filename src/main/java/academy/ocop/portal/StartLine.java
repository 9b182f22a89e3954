package academy.ocop.portal;

import academy.ocop.platform.PortalStarted;
import academy.ocop.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Says in one line of the console that everything stands, where, and with whom it can be tried out. */
@ApplicationScoped
class StartLine {

    /** Not a warning, but shown where only warnings are: System.Logger has no such level, and the line comes once. */
    private static final Level READY = new Ready();

    private static final Logger LOGGER = Logger.getLogger(StartLine.class.getName());

    @Inject
    DemonstrationService demonstration;

    void show(@Observes PortalStarted started) {
        LOGGER.log(READY, text());
    }

    private String text() {
        String address = Settings.BASE_ADDRESS
                .value()
                .orElseGet(() -> "http://localhost:" + Settings.PORT.value().orElse("9080") + "/");
        if (!DemonstrationLoader.isWanted() || !demonstration.isLoaded()) {
            return "OCOP Academy is ready at " + address;
        }
        return "OCOP Academy is ready at " + address + " - demonstration accounts, password "
                + DemonstrationAccount.PASSWORD + ": "
                + DemonstrationAccount.ALL.stream()
                        .map(DemonstrationAccount::line)
                        .collect(Collectors.joining(", "));
    }

    private static final class Ready extends Level {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        Ready() {
            super("READY", WARNING.intValue() + 1);
        }
    }
}
