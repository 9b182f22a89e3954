package academy.ocop.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Before each migration all views go; the repeatable migrations make them anew. Derby would silently drop a view whose column
 * is changed, PostgreSQL would refuse the change, and neither "drop view if exists" nor "create or replace" is known to both.
 */
class ViewsDropped implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            Connection connection = context.getConnection();
            List<String> views = views(connection);
            // A view that another one stands on can go only after it: each round takes at least one.
            for (int round = views.size(); round > 0 && !views.isEmpty(); round--) {
                List<String> left = new ArrayList<>();
                for (String view : views) {
                    if (!drop(connection, view)) {
                        left.add(view);
                    }
                }
                views = left;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "views-dropped";
    }

    private static List<String> views(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"VIEW"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    /** In a savepoint, because PostgreSQL gives up the whole transaction after an error. */
    private static boolean drop(Connection connection, String view) throws SQLException {
        var savepoint = connection.getAutoCommit() ? null : connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop view \"" + view.replace("\"", "\"\"") + '"');
            return true;
        } catch (SQLException stillUsed) {
            if (savepoint != null) {
                connection.rollback(savepoint);
            }
            return false;
        }
    }
}
