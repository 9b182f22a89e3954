package academy.ocop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.reporting.ReportFilter.Dimension;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Tables;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A figure is as large as what it counts, whichever way it is cut and on either map. */
@ExtendWith(ArquillianExtension.class)
class ReportIT {

    private static final Period EVER = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 12, 31));

    @Inject
    ReportQueries reports;

    @Inject
    AsCaller as;

    @Inject
    Tables tables;

    @Test
    void turnsAreTheFinishedPlacesThemselves() throws SQLException {
        Figure total = as.portal(() -> reports.total(ReportFilter.of(EVER, true)));

        assertThat(total.turns()).isEqualTo(count("select count(*) from enrolment where state = 'FINISHED'"));
        assertThat(total.people())
                .isEqualTo(count("select count(distinct person_id) from enrolment where state = 'FINISHED'"));
    }

    @Test
    void everyWayToCutAddsUpToTheSameTurns() {
        for (boolean today : new boolean[] {true, false}) {
            ReportFilter filter = ReportFilter.of(EVER, today);
            long total = as.portal(() -> reports.total(filter)).turns();
            for (Dimension dimension : new Dimension[] {Dimension.SUBJECT, Dimension.UNIT, Dimension.KIND}) {
                long sum = as.portal(() -> reports.by(dimension, filter)).stream()
                        .mapToLong(Figure::turns)
                        .sum();
                assertThat(sum).as("%s, units of today: %s", dimension, today).isEqualTo(total);
            }
        }
    }

    @Test
    void theListBehindAFigureIsAsLongAsTheFigure() {
        ReportFilter all = ReportFilter.of(EVER, true);
        for (Dimension dimension : Dimension.values()) {
            for (Figure figure : as.portal(() -> reports.by(dimension, all))) {
                ReportFilter one = all.with(dimension, figure.value());
                assertThat(as.portal(() -> reports.turns(one, 0, 10_000)).lines())
                        .as("%s %s", dimension, figure.value())
                        .hasSize((int) figure.turns());
                assertThat(as.portal(() -> reports.people(one, 0, 10_000)).lines())
                        .as("%s %s", dimension, figure.value())
                        .hasSize((int) figure.people())
                        .allSatisfy(line -> {
                            assertThat(line.unit()).isNotEmpty();
                            assertThat(line.finishedAt()).isNotNull();
                        });
            }
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = tables.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
