package academy.ocop.portal.web;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonQueries;
import academy.ocop.platform.AuditVerdict;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Shown;
import academy.ocop.platform.web.Texts;
import academy.ocop.portal.AuditQueries;
import academy.ocop.portal.AuditQueries.AuditPageLines;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /portal/audit?from=&to=&action=&person=&kind=&id=&page=}: who did what, in sentences, newest first. */
@Named
@RequestScoped
public class AuditPage {

    private static final int LINES = 25;

    @Inject
    HttpServletRequest request;

    @Inject
    AuditQueries audit;

    @Inject
    AuditSentences sentences;

    @Inject
    PersonQueries people;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    private AuditRequest asked;
    private List<AuditSentences.Line> lines = List.of();
    private long total;
    private int page;
    private @Nullable AuditVerdict verdict;

    @PostConstruct
    void load() {
        asked = AuditRequest.of(request);
        String number = String.valueOf(request.getParameter("page"));
        page = number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 1;
        if (isRight()) {
            AuditPageLines found = audit.page(asked.filter(), (page - 1) * LINES, LINES);
            total = found.total();
            lines = sentences.of(found.lines());
        } else {
            audit.requireReader();
        }
        String verify = String.valueOf(request.getParameter("verify"));
        if (verify.matches("\\d{1,12}")) {
            verdict = audit.verify(Long.parseLong(verify));
        }
    }

    public List<AuditSentences.Line> getLines() {
        return lines;
    }

    /** 1–25 of 4.312. */
    public String getRange() {
        long first = lines.isEmpty() ? 0 : (page - 1L) * LINES + 1;
        return texts.of("portal", "audit.range", first, Math.max(0, first + lines.size() - 1), total);
    }

    public String getEarlier() {
        return (long) page * LINES < total ? Addresses.with(here(), "page", Integer.toString(page + 1)) : "";
    }

    public String getLater() {
        return page > 1 ? Addresses.with(here(), "page", Integer.toString(page - 1)) : "";
    }

    public String getVerifyAddress() {
        return Addresses.with(here(), "verify", "0");
    }

    /** The next portion of the seals, or an empty text where there is none. */
    public String getVerifyOn() {
        AuditVerdict told = verdict;
        return told == null || !told.goesOn() ? "" : Addresses.with(here(), "verify", Long.toString(told.upTo()));
    }

    public String getFile() {
        return here().replaceFirst("^/portal/audit", "/portal/audit-file");
    }

    /** All that this person did, in the chosen days. */
    public String by(AuditSentences.Line line) {
        return Addresses.with(filters(), "person", String.valueOf(line.person()));
    }

    /** All that was done to this, in the chosen days. */
    public String about(AuditSentences.Line line) {
        return Addresses.with(Addresses.with(filters(), "kind", line.subjectKind()), "id", line.subjectId());
    }

    /** Whose deeds are shown, or an empty text for everybody's. */
    public String getPerson() {
        return asked.person()
                .map(PersonId::new)
                .map(id -> people.names(Set.of(id)).getOrDefault(id, "#" + id.value()))
                .orElse("");
    }

    public String getPersonNumber() {
        return asked.person().map(String::valueOf).orElse("");
    }

    public String getKind() {
        return asked.subjectKind();
    }

    public String getId() {
        return asked.subjectId();
    }

    /** What the lines are about, as the first of them names it, or an empty text. */
    public String getSubject() {
        if (asked.subjectKind().isEmpty()) {
            return "";
        }
        return lines.stream()
                .map(AuditSentences.Line::subject)
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(asked.subjectKind() + " " + asked.subjectId());
    }

    public String getWithoutPerson() {
        return Addresses.without(filters(), "person");
    }

    public String getWithoutSubject() {
        return Addresses.without(Addresses.without(filters(), "kind"), "id");
    }

    public @Nullable AuditVerdict getVerdict() {
        return verdict;
    }

    public String getVerdictSentence() {
        AuditVerdict told = verdict;
        if (told == null) {
            return "";
        }
        if (!told.intact()) {
            return texts.of("portal", "audit.broken", String.valueOf(told.firstBroken()), told.last());
        }
        return told.whole()
                ? texts.of("portal", "audit.intact", told.entries(), told.last())
                : texts.of("portal", "audit.intactSoFar", told.after() + 1, told.upTo(), told.last(), told.entries());
    }

    public boolean isAll() {
        return audit.readsEverything();
    }

    public String getAction() {
        return asked.action();
    }

    /** Whether the days are days, and in their order. */
    public boolean isRight() {
        return asked.days().isRight();
    }

    /** The first day as it was typed, or as our own addresses write it. */
    public String getFrom() {
        return written(asked.days().first(), asked.days().from());
    }

    public String getWrongFrom() {
        return problem(asked.days().wrongFrom());
    }

    public String getWrongTo() {
        return problem(asked.days().wrongTo());
    }

    private String written(Optional<LocalDate> day, String typed) {
        return day.map(shown::day).orElse(typed);
    }

    private String problem(String key) {
        return key.isEmpty() ? "" : texts.of("platform", key);
    }

    public String getTo() {
        return written(asked.days().last(), asked.days().to());
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
                        "authoring",
                        "reporting",
                        "portal")
                : List.of("identity");
    }

    private String here() {
        String query = request.getQueryString();
        String address = query == null ? "/portal/audit" : "/portal/audit?" + query;
        return Addresses.without(Addresses.without(address, "verify"), "lang");
    }

    private String filters() {
        return Addresses.without(here(), "page");
    }
}
