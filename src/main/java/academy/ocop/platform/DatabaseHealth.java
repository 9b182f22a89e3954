package academy.ocop.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the portal can serve: the schema stands and the database answers. */
@ApplicationScoped
public class DatabaseHealth {

    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/academy")
    DataSource database;

    @Inject
    Readiness start;

    /** True when a request would be served now. */
    public boolean up() {
        if (!start.ready()) {
            return false;
        }
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException down) {
            return false;
        }
    }
}
