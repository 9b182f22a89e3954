package academy.ocop.certificate.web;

import academy.ocop.certificate.NewReport;
import academy.ocop.certificate.PaperReportService;
import academy.ocop.certificate.ReportKind;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes what somebody tells about a paper. */
@ApplicationScoped
public class ReportAction implements LightAction {

    private static final int LONGEST_PAPER = 100;
    private static final int LONGEST_MESSAGE = 2000;
    private static final int LONGEST_CONTACT = 200;

    @Inject
    PaperReportService reports;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return "/certificate/report";
    }

    @Override
    public Next perform(Submission form) {
        String paper = form.text("paper");
        String message = form.text("message");
        String contact = form.text("contact");
        ReportKind kind = "WRONG_NAME".equals(form.text("kind")) ? ReportKind.WRONG_NAME : ReportKind.FAKE;
        FormProblems problems = new FormProblems();
        if (paper.isEmpty() || paper.length() > LONGEST_PAPER) {
            problems.add("paper", texts.of("certificate", "report.paperMissing"));
        }
        if (message.isEmpty()) {
            problems.add("message", texts.of("certificate", "report.messageMissing"));
        } else if (message.length() > LONGEST_MESSAGE) {
            problems.add("message", texts.of("certificate", "report.messageLong", LONGEST_MESSAGE, message.length()));
        }
        if (kind == ReportKind.WRONG_NAME && contact.isEmpty()) {
            problems.add("contact", texts.of("certificate", "report.contactMissing"));
        } else if (contact.length() > LONGEST_CONTACT) {
            problems.add("contact", texts.of("certificate", "report.contactLong", LONGEST_CONTACT));
        }
        problems.throwIfAny();
        reports.report(new NewReport(kind, paper, message, contact));
        return Next.done("/certificate/report", "reported");
    }
}
