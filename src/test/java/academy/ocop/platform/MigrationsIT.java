package academy.ocop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Tables;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The schema that the server has just built from an empty database fits the entities, and its views can be asked. */
@ExtendWith(ArquillianExtension.class)
class MigrationsIT {

    @Inject
    Tables tables;

    @Inject
    AsCaller as;

    @Inject
    Readiness readiness;

    @Test
    void everyEntityReadsARow() {
        List<String> failures = new ArrayList<>();
        var entities = tables.entities().getMetamodel().getEntities();
        assertThat(entities).isNotEmpty();
        for (var entity : entities) {
            try {
                tables.entities()
                        .createQuery("select e from " + entity.getName() + " e", Object.class)
                        .setMaxResults(1)
                        .getResultList();
            } catch (RuntimeException failure) {
                failures.add(entity.getName() + ": " + failure.getMessage());
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void everyViewAnswers() throws SQLException {
        List<String> failures = new ArrayList<>();
        try (Connection connection = tables.database().getConnection();
                Statement statement = connection.createStatement()) {
            for (String view : views(connection)) {
                try (ResultSet rows = statement.executeQuery("select * from " + view)) {
                    rows.next();
                } catch (SQLException failure) {
                    failures.add(view + ": " + failure.getMessage());
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    private static List<String> views(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet views =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"VIEW"})) {
            while (views.next()) {
                found.add(views.getString("TABLE_NAME"));
            }
        }
        return found;
    }

    @Test
    void startUpWorkIsDone() {
        assertThat(readiness.ready()).isTrue();
    }
}
