package academy.ocop.platform;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One deed in the audit trail. Inserted once and never updated; a job seals runs of rows so that changes show. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    private static final int DETAILS = 2000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Column(name = "account_id", updatable = false)
    private @Nullable Long accountId;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Column(name = "session_id", updatable = false)
    private @Nullable Long sessionId;

    @Column(name = "by_portal", updatable = false)
    private boolean byPortal;

    @Column(name = "network", updatable = false)
    private @Nullable String network;

    @Column(name = "action", updatable = false)
    private String action;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", updatable = false)
    private @Nullable String subjectId;

    @Column(name = "details", updatable = false)
    private String details;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant now, Caller who, String action, AuditTrail.Subject subject, String details) {
        this.happenedAt = now;
        this.accountId = who.accountId();
        this.personId = who.personId();
        this.sessionId = who.sessionId();
        this.byPortal = who.system();
        this.network = who.network();
        this.action = action;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.details = details.length() <= DETAILS ? details : details.substring(0, DETAILS);
    }

    long number() {
        return id == null ? 0 : id;
    }

    AuditLine line(boolean sealed) {
        return new AuditLine(
                number(),
                happenedAt,
                personId,
                byPortal,
                network,
                action,
                subjectKind,
                subjectId,
                details.isEmpty() ? List.of() : List.of(details.split("\u001f", -1)),
                sealed);
    }

    /** Every column in one text, each with its length, so that no two rows can give the same. */
    String canonical() {
        StringBuilder text = new StringBuilder();
        for (Object column : Arrays.asList(
                number(),
                happenedAt,
                accountId,
                personId,
                sessionId,
                byPortal,
                network,
                action,
                subjectKind,
                subjectId,
                details)) {
            String value = String.valueOf(column);
            text.append(value.length()).append(':').append(value);
        }
        return text.append('\n').toString();
    }
}
