package academy.ocop.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.authoring.ChangedFile.DiffLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void eachStretchSaysAtWhichLineOfTheDraftItBegins() {
        String before = text(0);
        String after = text(20);

        List<DiffLine> lines = Differences.lines(before.getBytes(UTF_8), after.getBytes(UTF_8));

        assertThat(lines).contains(new DiffLine('+', "changed 20"));
        assertThat(lines.get(0)).isEqualTo(new DiffLine('@', "18"));
    }

    @Test
    void aNewTextBeginsAtItsFirstLine() {
        List<DiffLine> lines = Differences.lines(new byte[0], "one\ntwo\n".getBytes(UTF_8));

        assertThat(lines).containsExactly(new DiffLine('@', "1"), new DiffLine('+', "one"), new DiffLine('+', "two"));
    }

    private static String text(int changed) {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(line -> (line == changed ? "changed " : "line ") + line)
                .collect(Collectors.joining("\n"));
    }
}
