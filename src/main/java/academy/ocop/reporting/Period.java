package academy.ocop.reporting;

import academy.ocop.platform.Clocks;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/**
 * The days that a report counts.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) implements Serializable {

    private static final int MONTHS_A_QUARTER = 3;

    /** Offices report from the 15th of a month to the 14th of the next. */
    private static final int REPORTING_DAY = 15;

    /** The periods that a page offers. */
    public enum Preset {
        QUARTER,
        YEAR,
        REPORTING_MONTH,
        REPORTING_YEAR
    }

    /** The preset period that a day lies in. */
    public static Period of(Preset preset, LocalDate day) {
        return switch (preset) {
            case QUARTER -> {
                LocalDate from = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_A_QUARTER);
                yield new Period(from, from.plusMonths(MONTHS_A_QUARTER).minusDays(1));
            }
            case YEAR -> new Period(day.withDayOfYear(1), LocalDate.of(day.getYear(), Month.DECEMBER, 31));
            case REPORTING_MONTH -> {
                LocalDate from = day.minusDays(REPORTING_DAY - 1L).withDayOfMonth(REPORTING_DAY);
                if (day.getDayOfMonth() >= REPORTING_DAY) {
                    from = day.withDayOfMonth(REPORTING_DAY);
                }
                yield new Period(from, from.plusMonths(1).minusDays(1));
            }
            case REPORTING_YEAR -> {
                LocalDate from = LocalDate.of(day.getYear(), Month.DECEMBER, REPORTING_DAY);
                if (day.isBefore(from)) {
                    from = from.minusYears(1);
                }
                yield new Period(from, from.plusYears(1).minusDays(1));
            }
        };
    }

    /**
     * The year up to its last full month before a day, or the whole year when it is over. In January, and before, the year before
     * the day's: a month that runs would tell who came last.
     */
    public static Period ofFullMonths(int year, LocalDate day) {
        LocalDate lastMonth = day.withDayOfMonth(1).minusDays(1);
        int counted = Math.min(year, lastMonth.getYear());
        LocalDate lastDay = LocalDate.of(counted, Month.DECEMBER, 31);
        return new Period(LocalDate.of(counted, 1, 1), lastDay.isAfter(lastMonth) ? lastMonth : lastDay);
    }

    Instant begins() {
        return from.atStartOfDay(Clocks.VIET_NAM).toInstant();
    }

    Instant ends() {
        return to.plusDays(1).atStartOfDay(Clocks.VIET_NAM).toInstant();
    }
}
