package academy.ocop.platform;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One seal over a batch of deeds and the seal before it, so that a changed, missing or cut row shows. */
@Entity
@Table(name = "audit_seal")
class AuditSeal {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "audit_seal_seq")
    @SequenceGenerator(name = "audit_seal_seq", sequenceName = "audit_seal_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "serial_no", updatable = false)
    private long serial;

    @Column(name = "sealed_at", updatable = false)
    private Instant sealedAt;

    @Column(name = "entries", updatable = false)
    private int entries;

    @Column(name = "previous_seal", updatable = false)
    private String previous;

    @Column(name = "seal", updatable = false)
    private String seal;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected AuditSeal() {}

    AuditSeal(long serial, Instant now, int entries, String previous, String seal) {
        this.serial = serial;
        this.sealedAt = now;
        this.entries = entries;
        this.previous = previous;
        this.seal = seal;
    }

    long number() {
        return id == null ? 0 : id;
    }

    long serial() {
        return serial;
    }

    int entries() {
        return entries;
    }

    String previous() {
        return previous;
    }

    String seal() {
        return seal;
    }

    Instant sealedAt() {
        return sealedAt;
    }
}
