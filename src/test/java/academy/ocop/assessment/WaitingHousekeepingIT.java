package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.Caller;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.OneDeed;
import academy.ocop.suite.Tables;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers for which nobody came back wait a month. */
@ExtendWith(ArquillianExtension.class)
class WaitingHousekeepingIT {

    @Inject
    AsCaller as;

    @Inject
    Bench bench;

    @Inject
    WaitingHousekeeping housekeeping;

    @Inject
    OneDeed deed;

    @Inject
    Tables tables;

    @Test
    void whatHasWaitedAMonthIsThrownAwayAndTheRestIsNot() {
        long place = bench.learner(bench.newCourse()).place().value();
        keep(place, "old", 31);
        keep(place, "young", 29);

        as.run(Caller.portal(), housekeeping::clear);

        List<?> left = as.portal(() -> tables.entities()
                .createNativeQuery("select question from waiting_answer where enrolment_id = " + place)
                .getResultList());
        assertThat(left.toString()).isEqualTo("[young]");
    }

    private void keep(long place, String question, int days) {
        as.run(
                Caller.portal(),
                () -> deed.of(() -> tables.entities()
                        .createNativeQuery("insert into waiting_answer"
                                + " (enrolment_id, test, attempt_no, question, given, change_no, arrived_at)"
                                + " values (?, 'final', 1, ?, 'x', 1, ?)")
                        .setParameter(1, place)
                        .setParameter(2, question)
                        .setParameter(3, Timestamp.from(Instant.now().minus(days, ChronoUnit.DAYS)))
                        .executeUpdate()));
    }
}
