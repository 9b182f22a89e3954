package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.QuestionId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenAnswerTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant LATER = MORNING.plusSeconds(5);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a later change wins,                    10, 11, dry, true,  dry,  5
            a late older change does not,           10,  9, dry, false, wash, 0
            the same change again changes nothing,  10, 10, wash, true, wash, 0
            two forms that knew the same: the last, 10, 10, dry, true,  dry,  5
            a newer change to the same answer,      10, 11, wash, true, wash, 0
            """)
    void theLastChangeStands(
            String row, long stored, long sent, String answer, boolean stands, String kept, int secondsLater) {
        GivenAnswer given = new GivenAnswer(1, new QuestionId("first"), answer("wash"), stored, MORNING);

        assertThat(given.take(answer(answer), sent, LATER)).as(row).isEqualTo(stands);
        assertThat(given.answer()).isEqualTo(answer(kept));
        assertThat(given.change()).isEqualTo(Math.max(stored, sent));
        assertThat(given.savedAt()).isEqualTo(MORNING.plusSeconds(secondsLater));
    }

    private static Answer answer(String value) {
        return new Answer(List.of(value));
    }
}
