package academy.ocop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest(name = "{0} of {1} is {2} to {3}")
    @CsvSource({
        "QUARTER,         2026-11-23, 2026-10-01, 2026-12-31",
        "QUARTER,         2026-01-01, 2026-01-01, 2026-03-31",
        "YEAR,            2026-11-23, 2026-01-01, 2026-12-31",
        "REPORTING_MONTH, 2026-11-23, 2026-11-15, 2026-12-14",
        "REPORTING_MONTH, 2026-11-14, 2026-10-15, 2026-11-14",
        "REPORTING_MONTH, 2026-11-15, 2026-11-15, 2026-12-14",
        "REPORTING_MONTH, 2026-01-05, 2025-12-15, 2026-01-14",
        "REPORTING_MONTH, 2026-03-31, 2026-03-15, 2026-04-14",
        "REPORTING_YEAR,  2026-11-23, 2025-12-15, 2026-12-14",
        "REPORTING_YEAR,  2026-12-15, 2026-12-15, 2027-12-14",
        "REPORTING_YEAR,  2026-12-14, 2025-12-15, 2026-12-14"
    })
    void presetsAreThePeriodsThatADayLiesIn(Period.Preset preset, LocalDate day, LocalDate from, LocalDate to) {
        assertThat(Period.of(preset, day)).isEqualTo(new Period(from, to));
    }

    @Test
    void fullMonthsEndBeforeTheRunningOne() {
        assertThat(Period.ofFullMonths(2026, LocalDate.of(2026, 11, 23)))
                .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 31)));
        assertThat(Period.ofFullMonths(2025, LocalDate.of(2026, 11, 23)))
                .isEqualTo(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(Period.ofFullMonths(2027, LocalDate.of(2027, 1, 31)))
                .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }
}
