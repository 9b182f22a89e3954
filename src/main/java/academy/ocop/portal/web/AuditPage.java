package academy.ocop.portal.web;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonQueries;
import academy.ocop.platform.AuditFilter;
import academy.ocop.platform.AuditLine;
import academy.ocop.platform.AuditVerdict;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.portal.AuditQueries;
import academy.ocop.portal.AuditQueries.AuditPageLines;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /portal/audit?from=&to=&action=&person=&page=}: who did what, in sentences, newest first. */
@Named
@RequestScoped
public class AuditPage {

    private static final int LINES = 25;

    @Inject
    HttpServletRequest request;

    @Inject
    AuditQueries audit;

    @Inject
    PersonQueries people;

    @Inject
    Texts texts;

    private List<Line> lines = List.of();
    private long total;
    private int page;
    private @Nullable AuditVerdict verdict;

    /** One deed as a sentence. */
    public record Line(Instant at, String who, String sentence, String network, boolean sealed) {}

    @PostConstruct
    void load() {
        page = Math.max(1, (int) number("page").orElse(1L).longValue());
        AuditPageLines found = audit.page(filter(), (page - 1) * LINES, LINES);
        total = found.total();
        Map<PersonId, String> names = people.names(found.lines().stream()
                .map(AuditLine::personId)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        lines = found.lines().stream().map(line -> line(line, names)).toList();
        if ("1".equals(request.getParameter("verify"))) {
            verdict = audit.verify();
        }
    }

    private AuditFilter filter() {
        return new AuditFilter(
                day("from").map(day -> day.atStartOfDay(Clocks.VIET_NAM).toInstant()),
                day("to")
                        .map(day ->
                                day.plusDays(1).atStartOfDay(Clocks.VIET_NAM).toInstant()),
                Optional.of(getAction()).filter(action -> !action.isEmpty()).map(action -> action + "."),
                number("person"),
                Optional.empty(),
                Optional.empty());
    }

    private Line line(AuditLine line, Map<PersonId, String> names) {
        Long person = line.personId();
        String who = person != null
                ? names.getOrDefault(new PersonId(person), "#" + person)
                : texts.of("portal", line.byPortal() ? "audit.byPortal" : "audit.byVisitor");
        String sentence = texts.of(
                line.feature(), "audit." + line.action(), line.details().toArray());
        String subject = line.subjectId() == null ? "" : " (" + line.subjectKind() + " " + line.subjectId() + ")";
        return new Line(
                line.happenedAt(),
                who,
                sentence + subject,
                Objects.requireNonNullElse(line.network(), ""),
                line.sealed());
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getTotal() {
        return total;
    }

    public long getFirst() {
        return total == 0 ? 0 : (page - 1L) * LINES + 1;
    }

    public long getLast() {
        return Math.min(total, (long) page * LINES);
    }

    public String getEarlier() {
        return (long) page * LINES < total ? Addresses.with(here(), "page", Integer.toString(page + 1)) : "";
    }

    public String getLater() {
        return page > 1 ? Addresses.with(here(), "page", Integer.toString(page - 1)) : "";
    }

    public String getVerifyAddress() {
        return Addresses.with(here(), "verify", "1");
    }

    public @Nullable AuditVerdict getVerdict() {
        return verdict;
    }

    public boolean isAll() {
        return audit.readsEverything();
    }

    public String getAction() {
        String action = request.getParameter("action");
        return action != null && action.matches("[a-z]{1,30}") ? action : "";
    }

    public String getFrom() {
        return day("from").map(LocalDate::toString).orElse("");
    }

    public String getTo() {
        return day("to").map(LocalDate::toString).orElse("");
    }

    /** The features whose deeds can be picked. */
    public List<String> getActions() {
        return isAll()
                ? List.of(
                        "identity",
                        "enrolment",
                        "assessment",
                        "certificate",
                        "product",
                        "training",
                        "catalogue",
                        "reporting")
                : List.of("identity");
    }

    private String here() {
        String query = request.getQueryString();
        return Addresses.without(query == null ? "/portal/audit" : "/portal/audit?" + query, "verify");
    }

    private Optional<LocalDate> day(String parameter) {
        try {
            return Optional.ofNullable(request.getParameter(parameter))
                    .filter(value -> !value.isBlank())
                    .map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private Optional<Long> number(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Long::parseLong);
    }
}
