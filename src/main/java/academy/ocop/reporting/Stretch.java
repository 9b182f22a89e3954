package academy.ocop.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A month of a report's period, or a year where the period is long: what the report shows over time.
 *
 * @param days the days of the month or year that lie in the period
 * @param month whether it is a month
 * @param people each person once
 * @param turns every finished place
 */
public record Stretch(Period days, boolean month, long people, long turns) implements Serializable {

    /** As many months as stand side by side on a page; longer periods are told by years. */
    private static final int MOST_MONTHS = 24;

    private static final int MOST_YEARS = 40;

    /** The months of a period up to a day, without figures; the years of a long one. What has not begun yet is left out. */
    static List<Stretch> of(Period period, LocalDate today) {
        LocalDate end = period.to().isAfter(today) ? today : period.to();
        boolean months = period.from().plusMonths(MOST_MONTHS).isAfter(end);
        List<Stretch> stretches = new ArrayList<>();
        LocalDate from = period.from();
        while (!from.isAfter(end) && stretches.size() < MOST_YEARS) {
            LocalDate next = months
                    ? from.withDayOfMonth(1).plusMonths(1)
                    : from.withDayOfYear(1).plusYears(1);
            LocalDate to = next.isAfter(period.to()) ? period.to() : next.minusDays(1);
            stretches.add(new Stretch(new Period(from, to), months, 0, 0));
            from = next;
        }
        return List.copyOf(stretches);
    }

    Stretch with(Figure figure) {
        return new Stretch(days, month, figure.people(), figure.turns());
    }
}
