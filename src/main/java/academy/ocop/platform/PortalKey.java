package academy.ocop.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One key of the portal. Never shown, never logged, never exported apart from the backup. */
@Entity
@Table(name = "portal_key")
class PortalKey {

    @Id
    @Column(name = "name")
    private String name;

    @Column(name = "key_value", updatable = false)
    private String value;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PortalKey() {}

    PortalKey(String name, String value, Instant now) {
        this.name = name;
        this.value = value;
        this.madeAt = now;
    }

    String value() {
        return value;
    }

    Instant madeAt() {
        return madeAt;
    }

    String name() {
        return name;
    }
}
