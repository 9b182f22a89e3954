package academy.ocop.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One changing request that was carried out, with where its answer is. Kept for a few days, then cleared away. */
@Entity
@Table(name = "request_done")
class RequestDone {

    @Id
    @Column(name = "request_id")
    private String requestId;

    @Column(name = "deed", updatable = false)
    private String deed;

    @Column(name = "account_id", updatable = false)
    private @Nullable Long accountId;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    @Column(name = "outcome")
    private String outcome;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected RequestDone() {}

    RequestDone(String requestId, String deed, @Nullable Long accountId, Instant now) {
        this.requestId = requestId;
        this.deed = deed;
        this.accountId = accountId;
        this.doneAt = now;
        this.outcome = "";
    }

    boolean isFor(String otherDeed, @Nullable Long otherAccount) {
        return deed.equals(otherDeed) && (accountId == null || Objects.equals(accountId, otherAccount));
    }

    String outcome() {
        return outcome;
    }

    void outcome(String address) {
        outcome = address;
    }
}
