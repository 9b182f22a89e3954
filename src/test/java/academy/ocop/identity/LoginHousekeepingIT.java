package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.platform.Caller;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.OneDeed;
import academy.ocop.suite.Tables;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only ages goes when its time is over, and not before. */
@ExtendWith(ArquillianExtension.class)
class LoginHousekeepingIT {

    private static final Instant NOW = Instant.now();

    @Inject
    AsCaller as;

    @Inject
    Townspeople people;

    @Inject
    LoginHousekeeping housekeeping;

    @Inject
    OneDeed deed;

    @Inject
    Tables tables;

    @Test
    void aLoginIsForgottenAYearAfterItsEnd() {
        Somebody lai = people.learner(people.commune(0));
        long old = people.signIn(lai).sessionId();
        long young = people.signIn(lai).sessionId();
        change("update login_session set expires_at = ? where id = " + old, NOW.minus(367, ChronoUnit.DAYS));
        change("update login_session set expires_at = ? where id = " + young, NOW.minus(365, ChronoUnit.DAYS));

        as.run(Caller.portal(), housekeeping::clear);

        assertThat(count("login_session where id = " + old)).isZero();
        assertThat(count("login_session where id = " + young)).isOne();
    }

    @Test
    void triesAreForgottenAfterTwoDays() {
        String old = "network|" + UUID.randomUUID();
        String young = "network|" + UUID.randomUUID();
        String row = "insert into sign_in_throttle (throttle_key, failures, last_failure_at) values ('%s', 3, ?)";
        change(row.formatted(old), NOW.minus(49, ChronoUnit.HOURS));
        change(row.formatted(young), NOW.minus(47, ChronoUnit.HOURS));

        as.run(Caller.portal(), housekeeping::clear);

        assertThat(count("sign_in_throttle where throttle_key = '" + old + "'")).isZero();
        assertThat(count("sign_in_throttle where throttle_key = '" + young + "'"))
                .isOne();
    }

    private void change(String sql, Instant at) {
        as.run(
                Caller.portal(),
                () -> deed.of(() -> tables.entities()
                        .createNativeQuery(sql)
                        .setParameter(1, Timestamp.from(at))
                        .executeUpdate()));
    }

    private long count(String rows) {
        return as.portal(() -> ((Number) tables.entities()
                        .createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue());
    }
}
