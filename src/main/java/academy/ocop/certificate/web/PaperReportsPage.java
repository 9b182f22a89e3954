package academy.ocop.certificate.web;

import academy.ocop.certificate.CertificateQueries;
import academy.ocop.certificate.ReportLine;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** {@code /certificate/reports?answered=true}: what people told about papers, and the form that answers. */
@Named
@RequestScoped
public class PaperReportsPage {

    @Inject
    CertificateQueries papers;

    @Inject
    Access access;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private boolean answered;
    private List<ReportLine> lines = List.of();

    @PostConstruct
    void load() {
        answered = "true".equals(request.getParameter("answered"));
        lines = papers.reports(answered);
    }

    public boolean isAnswered() {
        return answered;
    }

    public List<ReportLine> getLines() {
        return lines;
    }

    public boolean isAnswerable() {
        return !answered && access.holds(Permission.REVOKE_PAPER);
    }

    public String about(ReportLine report) {
        return texts.of("certificate", "reports.about", report.paper());
    }

    /** When it came, how to answer, and what was done about it. */
    public String told(ReportLine report) {
        List<String> told = new ArrayList<>();
        told.add(texts.of("certificate", "reports.told", report.reportedAt()));
        if (!report.contact().isEmpty()) {
            told.add(texts.of("certificate", "reports.contact", report.contact()));
        }
        Instant handledAt = report.handledAt();
        if (handledAt != null) {
            told.add(texts.of(
                    "certificate", "reports.answered", handledAt, Objects.requireNonNullElse(report.outcome(), "")));
        }
        return String.join(" · ", told);
    }

    /** "page" for the list that is shown, so that its tab says so. */
    public String current(boolean tab) {
        return tab == answered ? "page" : "false";
    }
}
