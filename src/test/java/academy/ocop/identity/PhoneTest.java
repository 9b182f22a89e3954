package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678",
        "0912 345 678, +84912345678",
        "+84 912.345.678, +84912345678",
        "84912345678, +84912345678",
        "+1 650 253 0000, +16502530000"
    })
    void isReadAsPeopleWriteIt(String typed, String number) {
        assertThat(Phone.parse(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "0912", "khong co", "K7M-4QX2", "091234567890123"})
    void isRefusedOtherwise(String typed) {
        assertThat(Phone.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+84912345678, 0912 345 678, ••• ••• 678", "+16502530000, +1 650-253-0000, ••• ••• 000"})
    void isShownInFullOrMasked(String number, String full, String masked) {
        assertThat(Phone.shown(number)).isEqualTo(full);
        assertThat(Phone.masked(number)).isEqualTo(masked);
    }
}
