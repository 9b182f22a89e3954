package academy.ocop.enrolment.web;

import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.enrolment.RosterFilter;
import academy.ocop.enrolment.RosterOrder;
import academy.ocop.places.UnitId;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Addresses;
import academy.ocop.training.ClassId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A roster as its address asks for it: all there is to know about the view, so that reload, back and sharing keep it.
 *
 * @param size lines on a page; whoever wants all of them takes the file
 * @param columns the chosen columns in their order
 */
record RosterRequest(ClassId trainingClass, RosterFilter filter, int size, int page, Set<String> columns) {

    static final List<String> COLUMNS =
            List.of("state", "unit", "kind", "birth", "products", "progress", "seen", "result");
    static final Set<String> FIRST_COLUMNS =
            new LinkedHashSet<>(List.of("state", "unit", "products", "progress", "seen", "result"));
    static final List<Integer> SIZES = List.of(20, 50, 200);

    private static final int LAST_PAGE = 100_000;

    static RosterRequest of(HttpServletRequest request) {
        ClassId trainingClass =
                number(request, "class").map(ClassId::new).orElseThrow(() -> new NotFound(text(request, "class")));
        RosterFilter filter = new RosterFilter(
                text(request, "q"),
                constant(EnrolmentState.class, text(request, "state")),
                number(request, "unit").map(UnitId::new).orElse(null),
                number(request, "star")
                        .filter(star -> star >= 3 && star <= 5)
                        .map(Long::intValue)
                        .orElse(0),
                Optional.ofNullable(constant(RosterOrder.class, text(request, "sort")))
                        .orElse(RosterOrder.NAME),
                "desc".equals(text(request, "dir")));
        int size = number(request, "size")
                .map(Long::intValue)
                .filter(SIZES::contains)
                .orElse(SIZES.get(0));
        int page = number(request, "page")
                .filter(value -> value > 0 && value < LAST_PAGE)
                .map(Long::intValue)
                .orElse(1);
        return new RosterRequest(trainingClass, filter, size, page, columns(request));
    }

    int limit() {
        return size;
    }

    int offset() {
        return (page - 1) * size;
    }

    RosterRequest withFilter(RosterFilter wanted) {
        return new RosterRequest(trainingClass, wanted, size, 1, columns);
    }

    RosterRequest withPage(int wanted) {
        return new RosterRequest(trainingClass, filter, size, wanted, columns);
    }

    RosterRequest withSize(int wanted) {
        return new RosterRequest(trainingClass, filter, wanted, 1, columns);
    }

    /** The address of this view below a path; what is as usual is left out. */
    String at(String path) {
        StringJoiner query = new StringJoiner("&", path + "?", "");
        query.add("class=" + trainingClass.value());
        if (!filter.text().isEmpty()) {
            query.add("q=" + Addresses.encode(filter.text()));
        }
        if (filter.state() != null) {
            query.add("state=" + filter.state());
        }
        UnitId unit = filter.unit();
        if (unit != null) {
            query.add("unit=" + unit.value());
        }
        if (filter.stars() != 0) {
            query.add("star=" + filter.stars());
        }
        if (filter.order() != RosterOrder.NAME) {
            query.add("sort=" + filter.order().name().toLowerCase(Locale.ROOT));
        }
        if (filter.descending()) {
            query.add("dir=desc");
        }
        if (size != SIZES.get(0)) {
            query.add("size=" + size);
        }
        if (page != 1) {
            query.add("page=" + page);
        }
        if (!columns.equals(FIRST_COLUMNS)) {
            query.add("cols=own");
            columns.forEach(column -> query.add("col=" + column));
        }
        return query.toString();
    }

    private static Set<String> columns(HttpServletRequest request) {
        String[] chosen = request.getParameterValues("col");
        if (chosen == null && !"own".equals(text(request, "cols"))) {
            return FIRST_COLUMNS;
        }
        List<String> wanted = chosen == null ? List.of() : Arrays.asList(chosen);
        Set<String> columns = new LinkedHashSet<>(COLUMNS);
        columns.retainAll(wanted);
        return columns;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static Optional<Long> number(HttpServletRequest request, String name) {
        return Optional.of(text(request, name))
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
