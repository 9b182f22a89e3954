package academy.ocop.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionLineTest {

    private static final RecognitionLine FOUR_STARS = line(1, RecognitionStatus.RECOGNISED, 4, "2020-02-01");
    private static final RecognitionLine FIVE_STARS = line(2, RecognitionStatus.RECOGNISED, 5, "2025-01-01");
    private static final RecognitionLine SUBMITTED = line(3, RecognitionStatus.SUBMITTED, null, "2026-01-01");

    @Test
    void theLatestRecognitionIsShown() {
        assertThat(RecognitionLine.current(List.of(FIVE_STARS, FOUR_STARS))).contains(FIVE_STARS);
    }

    @Test
    void aNewDossierTakesNoStarAway() {
        assertThat(RecognitionLine.current(List.of(FOUR_STARS, SUBMITTED))).contains(FOUR_STARS);
    }

    @Test
    void withoutRecognitionTheLatestStatementIsShown() {
        assertThat(RecognitionLine.current(List.of(SUBMITTED))).contains(SUBMITTED);
        assertThat(RecognitionLine.current(List.of())).isEmpty();
    }

    private static RecognitionLine line(long id, RecognitionStatus status, Integer stars, String asOf) {
        return new RecognitionLine(
                id, status, stars, LocalDate.parse(asOf), new Wording("", ""), new Wording("", ""), List.of(), "", "");
    }
}
