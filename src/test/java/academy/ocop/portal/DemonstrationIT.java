package academy.ocop.portal;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.Clocks;
import academy.ocop.suite.Tables;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The invented past fits together; without the demonstration there is none. */
@ExtendWith(ArquillianExtension.class)
class DemonstrationIT {

    private static final String PAST = """
            select e.enrolled_at, e.last_seen_at, c.starts_on, d.published_at, a.login_code
            from enrolment e
            join account a on a.person_id = e.person_id
            join training_class c on c.id = e.class_id
            join course_edition d on d.id = e.edition_id
            where a.login_code like 'DEM-%'""";

    @Inject
    Tables tables;

    @Inject
    DemonstrationService demonstration;

    @Inject
    InstantSource clock;

    @Test
    void nobodyLearntBeforeTheClassOrTheCourseWasThere() throws SQLException {
        Instant now = clock.instant();
        List<String> wrong = new ArrayList<>();
        int people = 0;
        try (Connection connection = tables.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(PAST);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                people++;
                Instant enrolled = row.getTimestamp(1).toInstant();
                if (Clocks.day(enrolled).isBefore(row.getDate(3).toLocalDate())
                        || enrolled.isBefore(row.getTimestamp(4).toInstant())
                        || row.getTimestamp(2).toInstant().isAfter(now)) {
                    wrong.add(row.getString(5));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(people > 0)
                .as("people when there is a demonstration, else none")
                .isEqualTo(demonstration.isLoaded());
    }
}
