package academy.ocop.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @Test
    void isStoredAsAReadableText() {
        assertThat(Answer.NONE.encode()).isEmpty();
        assertThat(new Answer(List.of("cover")).encode()).isEqualTo("cover|");
        assertThat(new Answer(List.of("a", "c")).encode()).isEqualTo("a|c|");
        assertThat(new Answer(List.of("a|b\\c\0")).encode()).isEqualTo("a\\pb\\\\c\\0|");
    }

    @Test
    void keepsEmptyValuesApartFromNone() {
        Answer blank = new Answer(List.of(""));

        assertThat(Answer.decode(blank.encode())).isEqualTo(blank).isNotEqualTo(Answer.NONE);
        assertThat(blank.isEmpty()).isTrue();
        assertThat(Answer.decode("")).isEqualTo(Answer.NONE);
    }

    @Test
    void comesBackWhateverWasTyped() {
        Random random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            List<String> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(anyText(random));
            }
            Answer answer = new Answer(values);

            assertThat(Answer.decode(answer.encode())).isEqualTo(answer);
        }
    }

    @Test
    void writesEachLetterInOneWay() {
        assertThat(new Answer(List.of("to\u0302m")).values()).containsExactly("t\u00f4m");
    }

    @Test
    void replacesHalfACharacter() {
        assertThat(new Answer(List.of("a\uD83Db")).values()).containsExactly("a\uFFFDb");
        assertThat(new Answer(List.of("\uD83E\uDD90")).values()).containsExactly("\uD83E\uDD90");
    }

    @Test
    void fitsItsColumn() {
        assertThat(new Answer(List.of("x".repeat(3_999))).encode()).hasSize(4_000);
        assertThatExceptionOfType(AnswerFault.class)
                .isThrownBy(() -> new Answer(List.of("x".repeat(4_000))))
                .returns(AnswerFault.Reason.TOO_LONG, AnswerFault::reason);
        assertThatExceptionOfType(AnswerFault.class).isThrownBy(() -> new Answer(List.of("|".repeat(2_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cover", "a|b", "a\\", "a\\x|"})
    void refusesAStoredTextThatItCannotHaveWritten(String stored) {
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.decode(stored));
    }

    /** All of Unicode, with bars, backslashes, zeros and halves of characters more often than by chance. */
    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append("|\\\0p0\u0301".charAt(random.nextInt(6)));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append((char) (0x1EA0 + random.nextInt(90)));
                default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return text.toString();
    }
}
