package academy.ocop.identity;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One login on one device. The token is in the browser's cookie; here stands only its hash. Ended, never deleted. */
@Entity
@Table(name = "login_session")
class LoginSession {

    private static final int DEVICE = 200;
    private static final int NETWORK = 60;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "login_session_seq")
    @SequenceGenerator(name = "login_session_seq", sequenceName = "login_session_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "account_id", updatable = false)
    private AccountId account;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "device", updatable = false)
    private String device;

    @Column(name = "network", updatable = false)
    private String network;

    @Column(name = "by_card")
    private boolean byCard;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected LoginSession() {}

    LoginSession(AccountId account, String tokenHash, Device from, Instant now, Instant expires, boolean byCard) {
        this.account = account;
        this.tokenHash = tokenHash;
        this.startedAt = now;
        this.lastSeenAt = now;
        this.expiresAt = expires;
        this.device = shortened(from.name(), DEVICE);
        this.network = shortened(from.network(), NETWORK);
        this.byCard = byCard;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** A password was chosen: from now on changing it needs the one before. */
    void cardDone() {
        byCard = false;
    }

    boolean isOf(AccountId other) {
        return account.equals(other);
    }

    boolean isFrom(Device other) {
        return device.equals(shortened(other.name(), DEVICE)) && network.equals(shortened(other.network(), NETWORK));
    }

    boolean byCard() {
        return byCard;
    }

    long id() {
        return id == null ? 0 : id;
    }

    Login login(long current) {
        return new Login(id(), device, network, startedAt, lastSeenAt, id() == current);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
