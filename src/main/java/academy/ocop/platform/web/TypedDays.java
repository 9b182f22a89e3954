package academy.ocop.platform.web;

import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.Optional;

/**
 * The days between which a list is wanted, as they were typed: 15/12/2026, or 2026-12-15 in an address of ours. What is no day,
 * or stands the wrong way round, is never replaced by other days: the page says so beside the field, a file is refused.
 *
 * @param from what was typed as the first day; empty where nothing was
 * @param to what was typed as the last day
 */
public record TypedDays(String from, String to) {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** The parameters {@code from} and {@code to} of an address. */
    public static TypedDays of(HttpServletRequest request) {
        return new TypedDays(text(request, "from"), text(request, "to"));
    }

    public Optional<LocalDate> first() {
        return day(from);
    }

    public Optional<LocalDate> last() {
        return day(to);
    }

    /** The text of the platform that says what is wrong with the first day, or an empty one. */
    public String wrongFrom() {
        return from.isEmpty() || first().isPresent() ? "" : "days.notADay";
    }

    /** The text of the platform that says what is wrong with the last day, or an empty one. */
    public String wrongTo() {
        if (!to.isEmpty() && last().isEmpty()) {
            return "days.notADay";
        }
        return isTurned() ? "days.turned" : "";
    }

    public boolean isRight() {
        return wrongFrom().isEmpty() && wrongTo().isEmpty();
    }

    /** @throws Refused WRONG_DAY where a day is no day, or they stand the wrong way round */
    public void require() {
        if (!wrongFrom().isEmpty()) {
            throw new Refused(PlatformRefusal.WRONG_DAY, from);
        }
        if (!wrongTo().isEmpty()) {
            throw new Refused(PlatformRefusal.WRONG_DAY, to);
        }
    }

    private boolean isTurned() {
        return first().flatMap(begin -> last().filter(end -> end.isBefore(begin)))
                .isPresent();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            LocalDate day = typed.contains("/") ? LocalDate.parse(typed, WRITTEN) : LocalDate.parse(typed);
            return Optional.of(day).filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
