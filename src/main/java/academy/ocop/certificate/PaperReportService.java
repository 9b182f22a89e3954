package academy.ocop.certificate;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** What people tell about papers, and what the office answers. */
@ApplicationScoped
@Transactional
@UseCase(refusals = CertificateRefusal.class)
public class PaperReportService {

    @Inject
    CertificateRepository papers;

    @Inject
    LookupLimit limit;

    @Inject
    CurrentCaller caller;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /**
     * Takes what somebody tells; nobody has to sign in for it.
     *
     * @throws Refused TOO_MANY_TRIES when one network tells very much
     */
    public void report(NewReport told) {
        limit.countReport();
        Optional<Certificate> paper = PaperCode.read(told.paper())
                .flatMap(papers::byCode)
                .or(() -> papers.byNumbers(PaperNumbers.readings(told.paper())));
        PaperReport report = new PaperReport(
                told,
                paper.map(Certificate::id).orElse(null),
                Objects.requireNonNullElse(caller.get().network(), ""),
                clock.instant());
        papers.add(report);
        audit.record("certificate.reported", Subject.of("paper-report", report.id()), told.paper());
    }

    /**
     * Writes down what was done about a report.
     *
     * @throws NotFound when there is no such report, or it is about a paper outside this person's reach
     * @throws Refused when somebody else answered it
     */
    public void answer(long id, String outcome) {
        access.requireSomewhere(Permission.REVOKE_PAPER);
        PaperReport report = papers.report(id).orElseThrow(() -> new NotFound(id));
        CertificateId about = report.certificate();
        if (about != null) {
            Certificate paper = papers.find(about).orElseThrow(() -> new NotFound(about));
            access.require(Permission.REVOKE_PAPER, CertificateService.target(paper));
        }
        report.answer(outcome, access.account().orElse(null), clock.instant());
        audit.record("certificate.reportAnswered", Subject.of("paper-report", id), outcome);
    }
}
