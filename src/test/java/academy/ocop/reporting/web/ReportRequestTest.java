package academy.ocop.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportRequestTest {

    @Test
    void aWordThatIsUnknownIsNamed() {
        assertThat(unknown(Map.of("kind", "nope"))).contains("kind");
        assertThat(unknown(Map.of("had", "x"))).contains("had");
        assertThat(unknown(Map.of("period", "XXX"))).contains("period");
        assertThat(unknown(Map.of("map", "tomorrow"))).contains("map");
        assertThat(unknown(Map.of("unit", "-1"))).contains("unit");
        assertThat(unknown(Map.of("count", "all"))).contains("count");
    }

    @Test
    void whatOurOwnAddressesSayIsKnown() {
        assertThat(unknown(Map.of())).isEmpty();
        assertThat(unknown(Map.of("kind", "OFFICIAL", "period", "own", "had", "01/01/2026~31/12/2026", "map", "then")))
                .isEmpty();
        assertThat(unknown(Map.of("period", "REPORTING_MONTH", "unit", "17", "count", "figures")))
                .isEmpty();
    }

    private static Optional<String> unknown(Map<String, String> parameters) {
        return ReportRequest.unknown(name -> parameters.getOrDefault(name, ""));
    }
}
