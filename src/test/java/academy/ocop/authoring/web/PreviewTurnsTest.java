package academy.ocop.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.ocop.identity.AccountId;
import org.junit.jupiter.api.Test;

/** Whose preview is made, and whose has to wait. */
class PreviewTurnsTest {

    private static final AccountId ONE = new AccountId(1);
    private static final AccountId OTHER = new AccountId(2);

    private final PreviewTurns turns = new PreviewTurns();

    @Test
    void aSecondOneOfTheSamePersonIsNotEvenBegunAndThatOfAnotherIs() {
        assertThat(turns.alone(ONE, () -> {
                    assertThat(turns.alone(ONE, () -> "second")).isEmpty();
                    assertThat(turns.alone(OTHER, () -> "another's")).contains("another's");
                    return "first";
                }))
                .contains("first");
    }

    @Test
    void afterTheFirstComesTheNextWhateverBecameOfIt() {
        assertThatThrownBy(() -> turns.alone(ONE, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(turns.alone(ONE, () -> "next")).contains("next");
    }
}
