package academy.ocop.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The public half of a key that signed papers. Kept for ever, because papers are. */
@Entity
@Table(name = "paper_key")
class PaperKey {

    @Id
    @Column(name = "kid")
    private String kid;

    @Column(name = "public_jwk", updatable = false)
    private String publicJwk;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PaperKey() {}

    PaperKey(String kid, String publicJwk, Instant now) {
        this.kid = kid;
        this.publicJwk = publicJwk;
        this.madeAt = now;
    }

    String publicJwk() {
        return publicJwk;
    }

    Instant madeAt() {
        return madeAt;
    }
}
