package academy.ocop.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the database to the schema of this version, then lets start-up work begin.
 *
 * <p>Settings that cannot be keep it from beginning: the log and the health check name them, and pages are an honest 503.
 *
 * <p>Runs in a task of its own that tries again: a start-up observer that fails would leave the application 404 for good, and
 * a database that is down at start may come up later. Flyway holds a lock, so two servers may start together.
 */
@ApplicationScoped
public class MigrationStart {

    private static final Logger LOGGER = System.getLogger(MigrationStart.class.getName());
    private static final int SECONDS_BETWEEN_TRIES = 3;

    @Resource
    ManagedScheduledExecutorService executor;

    @Resource(lookup = "jdbc/migration")
    DataSource database;

    @Inject
    Readiness readiness;

    @Inject
    RequestContextController requests;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<SchemaMigrated> migrated;

    @Inject
    Event<PortalStarted> started;

    @Inject
    InstantSource clock;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object context) {
        LOGGER.log(Level.INFO, "Settings in force:\n{0}", Settings.told());
        String faults = String.join(" ", Settings.faults());
        if (faults.isEmpty()) {
            executor.submit(this::attempt);
        } else {
            LOGGER.log(Level.ERROR, faults);
            readiness.waiting(faults);
        }
    }

    private void attempt() {
        try {
            migrate();
            requests.activate();
            try {
                caller.set(Caller.portal());
                migrated.fire(new SchemaMigrated(clock.instant()));
            } finally {
                requests.deactivate();
            }
            readiness.done();
            started.fire(new PortalStarted(clock.instant()));
        } catch (RuntimeException failure) {
            tell(failure);
            executor.schedule(this::attempt, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
        }
    }

    /** Once, however often it is tried: a known trouble in one line, an unknown one with where it came from. */
    private void tell(RuntimeException failure) {
        Optional<String> known = known(failure);
        String trouble = known.orElseGet(() -> unknown(failure));
        if (readiness.state().trouble().filter(trouble::equals).isEmpty()) {
            if (known.isPresent()) {
                LOGGER.log(Level.ERROR, trouble);
            } else {
                LOGGER.log(Level.ERROR, trouble, failure);
            }
        }
        readiness.waiting(trouble);
    }

    private void migrate() {
        String vendor = Settings.DATABASE.required();
        Flyway flyway = Flyway.configure(MigrationStart.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .table("schema_history")
                .placeholderReplacement(true)
                .validateMigrationNaming(true)
                .callbacks(new ViewsDropped())
                .load();
        refuseNewerSchema(flyway);
        flyway.migrate();
    }

    /** An older program on a newer database would write rows that the newer one cannot trust. */
    private static void refuseNewerSchema(Flyway flyway) {
        for (var applied : flyway.info().applied()) {
            if (applied.getState().isApplied() && !applied.getState().isResolved() && applied.getVersion() != null) {
                throw new IllegalStateException(
                        "The database was written by a newer version of the portal (schema " + applied.getVersion()
                                + "): start that version, or restore the backup from before the upgrade.");
            }
        }
    }

    /** What an operator can put right, in one sentence. */
    private static Optional<String> known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage());
            if (cause instanceof SQLException && (text.contains("XSDB6") || isState(cause, "XSDB6"))) {
                return Optional.of("Another process has this Derby database open ("
                        + Settings.HOME.value().orElse("?")
                        + "/derby): stop it, or give this one another ACADEMY_HOME.");
            }
            if (cause instanceof FlywayException flyway && flyway.getErrorCode() == CoreErrorCode.VALIDATE_ERROR) {
                return Optional.of("The database does not fit this version of the portal: " + text);
            }
            if (cause instanceof IllegalStateException && text.contains("newer version")) {
                return Optional.of(text);
            }
            if (cause instanceof SQLException && isNoConnection(cause)) {
                return Optional.of("The database cannot be reached, next try in " + SECONDS_BETWEEN_TRIES + " s: "
                        + text.lines().findFirst().orElse("").strip());
            }
        }
        return Optional.empty();
    }

    private static String unknown(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "The portal is not ready yet, next try in " + SECONDS_BETWEEN_TRIES + " s: "
                + String.valueOf(root.getMessage())
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip();
    }

    /** 08: nobody answers there. 57P: PostgreSQL is just coming up or going down. */
    private static boolean isNoConnection(Throwable cause) {
        return cause instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).matches("08.*|57P.*");
    }

    private static boolean isState(Throwable cause, String state) {
        for (SQLException sql = cause instanceof SQLException first ? first : null;
                sql != null;
                sql = sql.getNextException()) {
            if (String.valueOf(sql.getSQLState()).toUpperCase(Locale.ROOT).equals(state)) {
                return true;
            }
        }
        return false;
    }
}
