package academy.ocop.certificate;

import academy.ocop.identity.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a paper was revoked. A row of its own, because the paper's row never changes. */
@Entity
@Table(name = "certificate_revocation")
class CertificateRevocation {

    @Id
    @Column(name = "certificate_id")
    private long certificate;

    @Column(name = "revoked_at", updatable = false)
    private Instant revokedAt;

    @Column(name = "revoked_by", updatable = false)
    private @Nullable AccountId revokedBy;

    @Column(name = "reason", updatable = false)
    private String reason;

    /** The paper that took its place, or null. */
    @Column(name = "replaced_by")
    private @Nullable Long replacedBy;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CertificateRevocation() {}

    CertificateRevocation(CertificateId certificate, Instant now, @Nullable AccountId by, String reason) {
        this.certificate = certificate.value();
        this.revokedAt = now;
        this.revokedBy = by;
        this.reason = reason;
    }

    void replacedBy(CertificateId other) {
        replacedBy = other.value();
    }

    Optional<CertificateId> replacement() {
        return Optional.ofNullable(replacedBy).map(CertificateId::new);
    }

    /** @param replacement the number of the paper that took its place, or an empty text */
    Revocation revocation(String replacement) {
        return new Revocation(revokedAt, reason, replacement);
    }

    @Nullable
    AccountId revokedBy() {
        return revokedBy;
    }
}
