package academy.ocop.portal.web;

import academy.ocop.platform.AuditFilter;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.TypedDays;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/** Which deeds an address asks for: the same for the page and for the file. */
record AuditRequest(TypedDays days, String action, Optional<Long> person, String subjectKind, String subjectId) {

    static AuditRequest of(HttpServletRequest request) {
        return new AuditRequest(
                TypedDays.of(request),
                matching(request, "action", "[a-z]{1,30}"),
                Optional.of(matching(request, "person", "\\d{1,18}"))
                        .filter(number -> !number.isEmpty())
                        .map(Long::parseLong),
                matching(request, "kind", "[a-z-]{1,30}"),
                matching(request, "id", "[A-Za-z0-9-]{1,60}"));
    }

    AuditFilter filter() {
        return new AuditFilter(
                days.first().map(day -> day.atStartOfDay(Clocks.VIET_NAM).toInstant()),
                days.last()
                        .map(day ->
                                day.plusDays(1).atStartOfDay(Clocks.VIET_NAM).toInstant()),
                Optional.of(action).filter(name -> !name.isEmpty()).map(name -> name + "."),
                person,
                Optional.of(subjectKind).filter(kind -> !kind.isEmpty()),
                Optional.of(subjectId).filter(id -> !id.isEmpty()));
    }

    private static String matching(HttpServletRequest request, String name, String pattern) {
        String value = Objects.requireNonNullElse(request.getParameter(name), "");
        return value.matches(pattern) ? value : "";
    }
}
