package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalStandingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            lessons come before the test,                2, 3, 0, false, false, false, LESSONS_LEFT, 3, false
            all lessons done opens it,                   0, 3, 0, false, false, false, READY,        3, false
            a begun attempt goes on,                     0, 3, 0, true,  false, false, UNDER_WAY,    2, false
            a begun attempt outlasts a new lesson,       1, 3, 0, true,  false, false, UNDER_WAY,    2, false
            one failed leaves two,                       0, 3, 1, false, false, false, READY,        2, false
            the second under way leaves one,             0, 3, 1, true,  false, false, UNDER_WAY,    1, false
            the last under way hides the key,            0, 3, 2, true,  false, false, UNDER_WAY,    0, false
            three failed are all,                        0, 3, 3, false, false, false, NO_ATTEMPTS,  0, true
            one granted on top opens it,                 0, 4, 3, false, false, false, READY,        1, false
            passed at once ends it with the key shown,   0, 3, 1, false, true,  false, PASSED,       2, true
            passed with the last one,                    0, 3, 3, false, true,  false, PASSED,       0, true
            passed stays passed after leaving,           0, 3, 1, false, true,  true,  PASSED,       2, true
            who left begins nothing,                     0, 3, 1, false, false, true,  LEFT,         2, false
            who left goes on with nothing,               0, 3, 0, true,  false, true,  LEFT,         2, false
            """)
    void saysWhatCanBeDoneAndWhatMayBeSeen(
            String row,
            int lessonsLeft,
            int allowed,
            int used,
            boolean underWay,
            boolean passed,
            boolean left,
            FinalStanding.State state,
            int remaining,
            boolean keyShown) {
        FinalStanding standing = new FinalStanding(lessonsLeft, allowed, used, underWay, passed, left);

        assertThat(standing.state()).as(row).isEqualTo(state);
        assertThat(standing.remaining()).isEqualTo(remaining);
        assertThat(standing.keyMayBeShown()).isEqualTo(keyShown);
        assertThat(standing.next()).isEqualTo(used + 1);
    }
}
