package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 15", "6, 30", "7, 60", "10, 480", "11, 900", "1000, 900"})
    void waitsLongerWithEachFailureButNeverForGood(int failures, long seconds) {
        assertThat(ThrottleRule.ACCOUNT.wait(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void letsAWholeOfficeSignInFromOneAddress() {
        assertThat(ThrottleRule.NETWORK.wait(39)).isZero();
        assertThat(ThrottleRule.NETWORK.wait(40)).isPositive();
    }

    @Test
    void theWaitRunsOut() {
        assertThat(ThrottleRule.ACCOUNT.left(5, NOW, NOW.plusSeconds(5))).hasSeconds(10);
        assertThat(ThrottleRule.ACCOUNT.left(5, NOW, NOW.plusSeconds(16))).isZero();
    }

    /** Thirty people in a hall press at once: whoever got the row first may have looked at the clock last. */
    @Test
    void aFreeTryNeverWaitsForAnotherRequestWhoseClockIsAhead() {
        assertThat(ThrottleRule.NETWORK.left(8, NOW.plusMillis(3), NOW)).isZero();
        assertThat(ThrottleRule.ACCOUNT.left(1, NOW.plusMillis(3), NOW)).isZero();
    }

    @Test
    void aQuietTimeForgivesAll() {
        assertThat(ThrottleRule.ACCOUNT.isForgiven(NOW, NOW.plusSeconds(60))).isFalse();
        assertThat(ThrottleRule.ACCOUNT.isForgiven(NOW, NOW.plus(Duration.ofHours(13))))
                .isTrue();
    }
}
