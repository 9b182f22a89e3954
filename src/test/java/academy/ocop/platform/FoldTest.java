package academy.ocop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Tôm  khô,tom kho", "TÔM KHÔ,tom kho", "To\u0302m kho\u0302,tom kho", "Đông Hải,dong hai", "a\u0000b,ab"
    })
    void everySpellingIsFoundAlike(String typed, String folded) {
        assertThat(Fold.fold(typed)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a\u0000b,ab", "\u0007Lài,Lài", "Trần\tThị\u0001 Lài,Trần Thị Lài"})
    void controlCharactersAreDropped(String typed, String kept) {
        assertThat(Fold.nfc(typed)).isEqualTo(kept);
    }
}
