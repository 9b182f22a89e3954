package academy.ocop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.ocop.platform.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"5/12/2026", "05/12/2026", "2026-12-05"})
    void aDayIsReadAsPeopleAndAsAddressesWriteIt(String typed) {
        assertThat(new TypedDays(typed, "").first()).contains(LocalDate.of(2026, 12, 5));
        assertThat(new TypedDays(typed, "").isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "1/13/2026", "2026-02-31", "2026-13-01", "hôm qua", "1/1/26", "1/1/99999"})
    void whatIsNoDayIsNotReplacedByAnother(String typed) {
        TypedDays days = new TypedDays(typed, typed);

        assertThat(days.first()).isEmpty();
        assertThat(days.wrongFrom()).isEqualTo("days.notADay");
        assertThat(days.wrongTo()).isEqualTo("days.notADay");
        assertThatThrownBy(days::require).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"2/1/2026, 1/1/2026, days.turned", "1/1/2026, 1/1/2026, ''", "'', 1/1/2026, ''", "1/1/2026, '', ''"})
    void theLastDayIsNotBeforeTheFirst(String from, String to, String wrong) {
        assertThat(new TypedDays(from, to).wrongTo()).isEqualTo(wrong);
    }

    @Test
    void nothingTypedIsRight() {
        new TypedDays("", "").require();

        assertThat(new TypedDays("", "").isRight()).isTrue();
    }
}
