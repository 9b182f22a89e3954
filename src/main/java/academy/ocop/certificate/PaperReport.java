package academy.ocop.certificate;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.identity.AccountId;
import academy.ocop.platform.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody told about a paper, and what the office answered. */
@Entity
@Table(name = "paper_report")
class PaperReport {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "paper_report_seq")
    @SequenceGenerator(name = "paper_report_seq", sequenceName = "paper_report_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(STRING)
    @Column(name = "kind", updatable = false)
    private ReportKind kind;

    @Column(name = "paper", updatable = false)
    private String paper;

    @Column(name = "certificate_id", updatable = false)
    private @Nullable Long certificateNumber;

    @Column(name = "message", updatable = false)
    private String message;

    @Column(name = "contact", updatable = false)
    private String contact;

    @Column(name = "reported_at", updatable = false)
    private Instant reportedAt;

    @Column(name = "network", updatable = false)
    private String network;

    @Column(name = "handled_at")
    private @Nullable Instant handledAt;

    @Column(name = "handled_by")
    private @Nullable AccountId handledBy;

    @Column(name = "outcome")
    private @Nullable String outcome;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PaperReport() {}

    PaperReport(NewReport told, @Nullable CertificateId certificate, String network, Instant now) {
        this.kind = told.kind();
        this.paper = told.paper();
        this.certificateNumber = certificate == null ? null : certificate.value();
        this.message = told.message();
        this.contact = told.contact();
        this.network = network;
        this.reportedAt = now;
    }

    void answer(String answer, @Nullable AccountId by, Instant now) {
        if (handledAt != null) {
            throw new Refused(CertificateRefusal.REPORT_ANSWERED);
        }
        handledAt = now;
        handledBy = by;
        outcome = answer;
    }

    long id() {
        return id == null ? 0 : id;
    }

    ReportLine line() {
        return new ReportLine(id(), kind, paper, certificate(), message, contact, reportedAt, handledAt, outcome);
    }

    @Nullable
    CertificateId certificate() {
        return certificateNumber == null ? null : new CertificateId(certificateNumber);
    }

    String network() {
        return network;
    }

    @Nullable
    AccountId handledBy() {
        return handledBy;
    }
}
