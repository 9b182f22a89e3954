package academy.ocop.assessment;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt more at the final test than the course allows, given to one learner by whoever is responsible for the class. */
@Entity
@Table(name = "attempt_grant")
class AttemptGrant {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "attempt_grant_seq")
    @SequenceGenerator(name = "attempt_grant_seq", sequenceName = "attempt_grant_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "enrolment_id", updatable = false)
    private EnrolmentId enrolment;

    @Column(name = "granted_by", updatable = false)
    private AccountId grantedBy;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected AttemptGrant() {}

    AttemptGrant(EnrolmentId enrolment, AccountId by, String reason, Instant now) {
        this.enrolment = enrolment;
        this.grantedBy = by;
        this.reason = reason;
        this.grantedAt = now;
    }

    EnrolmentId enrolment() {
        return enrolment;
    }

    AccountId grantedBy() {
        return grantedBy;
    }

    String reason() {
        return reason;
    }

    Instant grantedAt() {
        return grantedAt;
    }
}
