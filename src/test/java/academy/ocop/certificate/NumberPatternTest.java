package academy.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    @ParameterizedTest
    @CsvSource({
        "{serial:2}/{year}/GXN-OCOP, 7, 07/2026/GXN-OCOP",
        "{serial:2}/{year}/GXN-OCOP, 12, 12/2026/GXN-OCOP",
        "{serial:2}/{year}/GXN-OCOP, 1234, 1234/2026/GXN-OCOP",
        "GXN {year}-{serial:5}, 7, GXN 2026-00007",
        "{serial}/{year}, 7, 7/2026"
    })
    void writesNumbersAsTheOfficeWantsThem(String pattern, int serial, String number) {
        assertThat(new NumberPattern(pattern).number(2026, serial)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{serial}/GXN-OCOP", "{year}/GXN-OCOP", ""})
    void refusesPatternsThatGiveTwoPapersOneNumber(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberPattern(pattern));
    }

    @Test
    void theNumberIsFoundHoweverItIsTyped() {
        assertThat(PaperNumbers.readings("7/2026/gxn-ocop")).contains("07/2026/GXN-OCOP");
        assertThat(PaperNumbers.readings(" 07 / 2026 / GXN-OCOP ")).contains("07/2026/GXN-OCOP");
        assertThat(PaperNumbers.readings("Số: 12/2026/GXN-OCOP")).contains("12/2026/GXN-OCOP");
    }
}
