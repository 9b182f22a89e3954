package academy.ocop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aYearIsToldByItsMonthsUpToToday() {
        List<Stretch> months = Stretch.of(period("2026-01-01", "2026-12-31"), TODAY);

        assertThat(months).hasSize(11).allMatch(Stretch::month);
        assertThat(months.get(10).days()).isEqualTo(period("2026-11-01", "2026-11-30"));
    }

    @Test
    void aReportingMonthLiesInTwoMonths() {
        assertThat(Stretch.of(period("2026-10-15", "2026-11-14"), TODAY))
                .extracting(Stretch::days)
                .containsExactly(period("2026-10-15", "2026-10-31"), period("2026-11-01", "2026-11-14"));
    }

    @Test
    void manyYearsAreToldByYears() {
        List<Stretch> years = Stretch.of(period("2020-05-02", "2026-12-31"), TODAY);

        assertThat(years).hasSize(7).noneMatch(Stretch::month);
        assertThat(years.get(0).days()).isEqualTo(period("2020-05-02", "2020-12-31"));
    }

    @Test
    void aPeriodToComeHasNoMonths() {
        assertThat(Stretch.of(period("2027-01-01", "2027-12-31"), TODAY)).isEmpty();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
