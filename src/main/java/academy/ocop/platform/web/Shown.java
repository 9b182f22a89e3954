package academy.ocop.platform.web;

import academy.ocop.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days, moments and numbers are written on every page: {@code #{shown.day(line.finishedAt)}}. Nothing for nothing. */
@Named
@ApplicationScoped
public class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    /** A legal day, or the day of a moment in Viet Nam: 23/11/2026. */
    public String day(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        return value instanceof Instant moment ? DAY.format(ZonedDateTime.ofInstant(moment, Clocks.VIET_NAM)) : "";
    }

    /** 14:05, for what happened just now. */
    public String time(@Nullable Instant value) {
        return value == null ? "" : TIME.format(ZonedDateTime.ofInstant(value, Clocks.VIET_NAM));
    }

    /** 14:05 23/11/2026. */
    public String moment(@Nullable Instant value) {
        return value == null ? "" : MOMENT.format(ZonedDateTime.ofInstant(value, Clocks.VIET_NAM));
    }

    /** A number with at most two decimals: 1.234,5 in Vietnamese, 1,234.5 in English. */
    public String number(@Nullable Number value, String language) {
        if (value == null) {
            return "";
        }
        Locale locale = Locale.forLanguageTag(language);
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale))
                .format(value instanceof BigDecimal exact ? exact : BigDecimal.valueOf(value.longValue()));
    }
}
