package academy.ocop.identity;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code for one use within fourteen days, with which a person signs in to choose a password. Only its hash is kept. For
 * somebody with a role it opens nothing until a second person has confirmed it.
 */
@Entity
@Table(name = "account_card")
class AccountCard {

    private static final Duration VALID = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "account_card_seq")
    @SequenceGenerator(name = "account_card_seq", sequenceName = "account_card_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "account_id", updatable = false)
    private AccountId account;

    @Column(name = "code_hash", updatable = false)
    private String codeHash;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "issued_by", updatable = false)
    private @Nullable AccountId issuedBy;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "waiting")
    private boolean waiting;

    @Column(name = "confirmed_by")
    private @Nullable AccountId confirmedBy;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected AccountCard() {}

    AccountCard(AccountId account, String codeHash, boolean waiting, @Nullable AccountId by, Instant now) {
        this.waiting = waiting;
        this.account = account;
        this.codeHash = codeHash;
        this.issuedBy = by;
        this.issuedAt = now;
        this.expiresAt = now.plus(VALID);
    }

    boolean isOpen(Instant now) {
        return !waiting && usedAt == null && cancelledAt == null && now.isBefore(expiresAt);
    }

    boolean isWaiting(Instant now) {
        return waiting && usedAt == null && cancelledAt == null && now.isBefore(expiresAt);
    }

    void confirm(@Nullable AccountId by) {
        waiting = false;
        confirmedBy = by;
    }

    long id() {
        return id == null ? 0 : id;
    }

    AccountId account() {
        return account;
    }

    @Nullable
    AccountId issuedBy() {
        return issuedBy;
    }

    @Nullable
    AccountId confirmedBy() {
        return confirmedBy;
    }

    void use(Instant now) {
        usedAt = now;
    }

    void cancel(Instant now) {
        cancelledAt = now;
    }

    String codeHash() {
        return codeHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
