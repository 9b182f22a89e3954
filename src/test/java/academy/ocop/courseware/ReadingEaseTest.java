package academy.ocop.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sentence ends, and when it is too long. */
class ReadingEaseTest {

    private final Faults faults = new Faults("dry-shrimp", false);
    private final ReadingEase ease = new ReadingEase("drying/lesson.vi.md", faults);

    @ParameterizedTest(name = "\"{0}\" has {1} sentences")
    @CsvSource(
            delimiter = ';',
            value = {
                "Trời mưa. Bà che lại.; 2",
                "Trời mưa. bà che lại.; 1",
                "Hết 12.500 đồng một ký.; 1",
                "“Che đi.” Bà nói.; 2",
                "Che chưa? Rồi! Tốt…; 3",
                "Xem (Điều 4). 15 ngày sau thì nộp.; 2"
            })
    void cutsAtTheEndOfASentence(String text, int sentences) {
        assertThat(ReadingEase.sentences(text)).hasSize(sentences);
    }

    @Test
    void aFaultNamesTheSentence() {
        String longest = "tôm ".repeat(45).strip() + ".";
        ease.check("Ngắn thôi. " + longest.replaceFirst("t", "T"), 7, Language.VI);
        assertThat(faults.inOrder()).isEmpty();

        ease.check("Ngắn thôi. Phơi " + longest, 7, Language.VI);
        assertThat(faults.inOrder())
                .containsExactly(new Fault(
                        "dry-shrimp/drying/lesson.vi.md",
                        7,
                        FaultKind.SENTENCE_TOO_LONG,
                        List.of(46, 45, "Phơi " + longest)));
    }

    @Test
    void everyCellAndItemIsReadByItself() {
        String words = "word ".repeat(20);
        String text =
                "# A title\n\n- " + words + "\n- " + words + "\n\n| " + words + " | " + words + " |\n| --- | --- |\n";
        ease.check(Markdown.parse(text), Language.EN);

        assertThat(faults.inOrder()).isEmpty();
    }
}
