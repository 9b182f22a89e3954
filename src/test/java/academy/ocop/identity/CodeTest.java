package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @Test
    void hasNoSignsThatLookAlike() {
        for (int i = 0; i < 200; i++) {
            assertThat(Code.newLogin()).matches("[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(Code.newCard()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        }
    }

    @Test
    void isDrawnAndNotCounted() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            drawn.add(Code.newCard());
        }
        assertThat(drawn).hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "k7m-4qx2, K7M-4QX2",
        "K7M4QX2, K7M-4QX2",
        "K7M 4QX2, K7M-4QX2",
        "K7M–4QX2, K7M-4QX2",
        "OIL-0000, 011-0000"
    })
    void isReadHoweverItWasTyped(String typed, String meant) {
        assertThat(Code.login(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M", "K7M-4QX22", "0912 345 678", "lai@example.com", "K7M-4QXU", "Trần Lài"})
    void isNoLoginCodeOtherwise(String typed) {
        assertThat(Code.login(typed)).isEmpty();
    }
}
