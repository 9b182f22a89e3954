package academy.ocop.reporting;

import academy.ocop.identity.PersonKind;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a report counts. A cell of a report is the report's filter with the cell's own value put in.
 *
 * @param today whether units are those of today, or those of then
 * @param unit a unit's number, by the map that {@code today} names
 */
public record ReportFilter(
        Period period,
        boolean today,
        @Nullable String course,
        @Nullable PersonKind kind,
        @Nullable Long unit,
        @Nullable Long product,
        @Nullable Long producer)
        implements Serializable {

    public static ReportFilter of(Period period, boolean today) {
        return new ReportFilter(period, today, null, null, null, null, null);
    }

    /** The same in other days. */
    public ReportFilter during(Period days) {
        return new ReportFilter(days, today, course, kind, unit, product, producer);
    }

    /** The filter of one cell. */
    public ReportFilter with(Dimension by, String value) {
        return new ReportFilter(
                period,
                today,
                by == Dimension.SUBJECT ? value : course,
                by == Dimension.KIND ? PersonKind.valueOf(value) : kind,
                by == Dimension.UNIT ? Long.valueOf(value) : unit,
                by == Dimension.PRODUCT ? Long.valueOf(value) : product,
                by == Dimension.PRODUCER ? Long.valueOf(value) : producer);
    }

    /** What figures are counted by. */
    public enum Dimension {
        SUBJECT,
        UNIT,
        KIND,
        PRODUCT,
        PRODUCER
    }
}
