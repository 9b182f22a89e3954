package academy.ocop.certificate.web;

import academy.ocop.certificate.PaperReportService;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes down what was done about a report. */
@ApplicationScoped
public class AnswerAction implements LightAction {

    private static final int LONGEST = 1000;

    @Inject
    PaperReportService reports;

    @Inject
    Texts texts;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/certificate/answer";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.REVOKE_PAPER);
        long id = form.number("id").orElseThrow(() -> new NotFound(form.text("id")));
        String outcome = form.text("outcome");
        FormProblems problems = new FormProblems();
        if (outcome.isEmpty() || outcome.length() > LONGEST) {
            problems.add("outcome", texts.of("certificate", "reports.outcomeMissing", LONGEST));
        }
        problems.throwIfAny();
        reports.answer(id, outcome);
        return Next.done("/certificate/reports", "answered");
    }
}
