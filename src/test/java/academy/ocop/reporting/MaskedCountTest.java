package academy.ocop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MaskedCountTest {

    @Test
    void countsOfFiveAndMoreAreTold() {
        assertThat(shown(Map.of("KINH", 40L, "KHMER", 5L)))
                .containsEntry("KINH", true)
                .containsEntry("KHMER", true);
    }

    @Test
    void oneSmallCountTakesTheNextSmallestWithIt() {
        assertThat(shown(Map.of("KINH", 40L, "KHMER", 12L, "HOA", 3L)))
                .containsEntry("HOA", false)
                .containsEntry("KHMER", false)
                .containsEntry("KINH", true);
    }

    @Test
    void twoSmallCountsThatAddUpToLessThanFiveTakeAThird() {
        assertThat(shown(Map.of("KINH", 40L, "KHMER", 12L, "HOA", 1L, "OTHER", 0L)))
                .containsEntry("KHMER", false)
                .containsEntry("KINH", true);
    }

    @Test
    void whatIsHiddenCannotBeFoundFromTheTotal() {
        for (long small = 0; small < 8; small++) {
            for (long other = 0; other < 8; other++) {
                Map<String, Long> counts = Map.of("A", small, "B", other, "C", 9L, "D", 30L);
                var masked = MaskedCount.of(counts);
                long hidden = masked.stream().filter(count -> !count.told()).count();
                long visible = masked.stream().mapToLong(MaskedCount::people).sum();
                long left = small + other + 39 - visible;
                assertThat(hidden).as("%d %d", small, other).isNotEqualTo(1);
                assertThat(hidden == 0 || left >= MaskedCount.ENOUGH)
                        .as("%d %d", small, other)
                        .isTrue();
            }
        }
    }

    @Test
    void aHiddenNumberDoesNotTravelWithItsMask() {
        assertThat(MaskedCount.of(Map.of("HOA", 3L, "KINH", 7L)))
                .allSatisfy(count -> assertThat(count.people()).isZero());
    }

    private static Map<String, Boolean> shown(Map<String, Long> counts) {
        return MaskedCount.of(counts).stream().collect(Collectors.toMap(MaskedCount::name, MaskedCount::told));
    }
}
