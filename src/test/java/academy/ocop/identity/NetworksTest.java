package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Duration SPAN = Duration.ofMinutes(10);

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:12:34:56:78:9a:bc, 2001:db8:12:34",
        "2001:0db8:12:34::1, 2001:db8:12:34",
        "2001:db8::1, 2001:db8:0:0",
        "::1, 0:0:0:0",
        "fe80::1%eth0, fe80:0:0:0",
        "[2001:db8:1:2::3], 2001:db8:1:2",
        "somewhere, somewhere"
    })
    void isAnAddressOrTheHalfThatAHouseholdIsGiven(String address, String network) {
        assertThat(Networks.of(address)).isEqualTo(network);
    }

    /** Sixty phones on one Wi-Fi: who is told to wait comes back when the span is over. */
    @Test
    void aHallOfSixtyRegistersWithinAnHour() {
        SignInThrottle row = new SignInThrottle("register|hall", NOW);
        int waiting = 60;
        Instant now = NOW;
        while (waiting > 0) {
            while (waiting > 0 && row.open(SPAN, 40, now).isEmpty()) {
                waiting--;
            }
            now = now.plus(SPAN);
        }

        assertThat(Duration.between(NOW, now)).isLessThanOrEqualTo(Duration.ofHours(1));
    }

    @Test
    void saysHowLongToWaitAndDoesNotCountWhoWasSentAway() {
        SignInThrottle row = new SignInThrottle("register|hall", NOW);
        for (int one = 0; one < 40; one++) {
            assertThat(row.open(SPAN, 40, NOW)).isEmpty();
        }

        assertThat(row.open(SPAN, 40, NOW.plusSeconds(60))).contains(Duration.ofMinutes(9));
        assertThat(row.open(SPAN, 40, NOW.plus(SPAN))).isEmpty();
    }
}
