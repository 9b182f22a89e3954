package academy.ocop.reporting.web;

import academy.ocop.identity.PersonKind;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Refusals;
import academy.ocop.platform.web.TypedDays;
import academy.ocop.reporting.Period;
import academy.ocop.reporting.ReportFilter;
import academy.ocop.reporting.ReportFilter.Dimension;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report as its address asks for it.
 *
 * @param preset the offered period, or null where the days were chosen
 * @param typed the days as they were typed; where they are wrong, the filter's are not to be used
 */
record ReportRequest(Period.@Nullable Preset preset, ReportFilter filter, TypedDays typed) {

    private static final String NUMBER = "\\d{1,18}";

    /** What may stand in each parameter. */
    private static final Map<String, String> KNOWN = new TreeMap<>(Map.of(
            "period",
            "own|" + names(Period.Preset.values()),
            "had",
            "[\\d/-]*~[\\d/-]*",
            "map",
            "today|then",
            "kind",
            names(PersonKind.values()),
            "unit",
            NUMBER,
            "product",
            NUMBER,
            "producer",
            NUMBER,
            "count",
            "figures|people|turns"));

    static ReportRequest of(HttpServletRequest request, LocalDate today) {
        TypedDays typed = TypedDays.of(request);
        Period.Preset preset = Optional.ofNullable(constant(Period.Preset.class, text(request, "period")))
                .orElse(Period.Preset.YEAR);
        boolean chosen = text(request, "period").equals("own") || isAltered(request, typed);
        Period offered = Period.of(preset, today);
        Period period = chosen
                ? new Period(typed.first().orElse(offered.from()), typed.last().orElse(offered.to()))
                : offered;
        String course = text(request, "course");
        return new ReportRequest(
                chosen ? null : preset,
                new ReportFilter(
                        period,
                        !"then".equals(text(request, "map")),
                        course.isEmpty() ? null : course,
                        constant(PersonKind.class, text(request, "kind")),
                        number(request, "unit"),
                        number(request, "product"),
                        number(request, "producer")),
                chosen ? typed : new TypedDays("", ""));
    }

    /** As {@link #of}, for what has no field to put right: a list, a file. */
    static ReportRequest required(HttpServletRequest request, LocalDate today) {
        Refusals.leadBack(request, "/reporting/trained");
        TypedDays.of(request).require();
        unknown(name -> text(request, name)).ifPresent(name -> {
            throw new Refused(PlatformRefusal.BAD_PARAMETER, name);
        });
        ReportRequest wanted = of(request, today);
        if (!wanted.isRight()) {
            TypedDays typed = wanted.typed();
            throw new Refused(PlatformRefusal.WRONG_DAY, typed.from().isEmpty() ? typed.to() : typed.from());
        }
        return wanted;
    }

    /** The first parameter that says nothing we know: without it a list would hold more than was asked for. */
    static Optional<String> unknown(UnaryOperator<String> said) {
        return KNOWN.entrySet().stream()
                .filter(one -> !said.apply(one.getKey()).isEmpty())
                .filter(one -> !said.apply(one.getKey()).matches(one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining("|"));
    }

    /** Whether the days are days, and in their order. */
    boolean isRight() {
        Period period = filter.period();
        return typed.isRight() && !period.to().isBefore(period.from());
    }

    /** Days typed over those that the form held are meant, whatever period stands beside them. */
    private static boolean isAltered(HttpServletRequest request, TypedDays typed) {
        String had = text(request, "had");
        return !had.isEmpty() && !had.equals(typed.from() + '~' + typed.to());
    }

    /** The address of this view below a path. */
    String at(String path) {
        return at(path, filter);
    }

    /** The address of the list behind a cell. */
    String list(String count, Dimension by, String value) {
        return at("/reporting/list", filter.with(by, value)) + "&count=" + count;
    }

    String list(String count) {
        return at("/reporting/list") + "&count=" + count;
    }

    /** The address of the list behind some of the days. */
    String list(String count, Period days) {
        return new ReportRequest(null, filter.during(days), typed).list(count);
    }

    private String at(String path, ReportFilter of) {
        StringJoiner query = new StringJoiner("&", path + "?", "");
        if (preset == null) {
            query.add("period=own&from=" + of.period().from() + "&to="
                    + of.period().to());
        } else {
            query.add("period=" + preset);
        }
        query.add("map=" + (of.today() ? "today" : "then"));
        if (of.course() != null) {
            query.add("course=" + Addresses.encode(of.course()));
        }
        if (of.kind() != null) {
            query.add("kind=" + of.kind());
        }
        if (of.unit() != null) {
            query.add("unit=" + of.unit());
        }
        if (of.product() != null) {
            query.add("product=" + of.product());
        }
        if (of.producer() != null) {
            query.add("producer=" + of.producer());
        }
        return query.toString();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long number(HttpServletRequest request, String name) {
        String value = text(request, name);
        return value.matches(NUMBER) ? Long.valueOf(value) : null;
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
