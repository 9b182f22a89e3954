package academy.ocop.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a deed is covered by a seal. */
@Entity
@Table(name = "audit_sealed_entry")
class AuditSealedEntry {

    @Id
    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "seal_id", updatable = false)
    private long sealId;

    /** For Jakarta Persistence, which fills the fields itself. */
    protected AuditSealedEntry() {}

    AuditSealedEntry(long entryId, long sealId) {
        this.entryId = entryId;
        this.sealId = sealId;
    }

    long entryId() {
        return entryId;
    }

    long sealId() {
        return sealId;
    }
}
