package academy.ocop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void peopleAreLookedForWithTwoLettersAtLeast() {
        assertThat(Suggestion.isEnough("")).isFalse();
        assertThat(Suggestion.isEnough(" a ")).isFalse();
        assertThat(Suggestion.isEnough("%%_")).isFalse();
        assertThat(Suggestion.isEnough("vo")).isTrue();
        assertThat(Suggestion.isEnough("Võ Thị")).isTrue();
    }
}
