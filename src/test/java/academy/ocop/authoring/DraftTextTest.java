package academy.ocop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of a form's text. */
class DraftTextTest {

    @Test
    void aTextIsAsLongAsItsFile() {
        int most = 1_000 * 1024;

        assertThat(DraftText.isTooLong("x".repeat(most - 1))).isFalse();
        assertThat(DraftText.isTooLong("x".repeat(most)))
                .as("with its last line end")
                .isTrue();
        assertThat(DraftText.isTooLong("ờ".repeat(most / 2)))
                .as("three bytes each")
                .isTrue();
        assertThat(DraftText.isTooLong("x\r\n".repeat(most / 4))).isFalse();
    }
}
