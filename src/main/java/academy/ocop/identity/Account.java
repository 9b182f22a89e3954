package academy.ocop.identity;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** With what a person signs in: a code that never changes, and a password once one was chosen. Closed, never deleted. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "login_code", updatable = false)
    private String loginCode;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccountState state;

    @Column(name = "staff")
    private boolean staff;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "last_login_at")
    private @Nullable Instant lastLoginAt;

    @Column(name = "lang")
    private @Nullable String language;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId person, String loginCode, boolean staff, Instant now) {
        this.person = person;
        this.loginCode = loginCode;
        this.state = AccountState.OPEN;
        this.staff = staff;
        this.createdAt = now;
    }

    void passwordHash(String hash) {
        passwordHash = hash;
    }

    void signedIn(Instant now) {
        lastLoginAt = now;
    }

    void speak(String chosen) {
        language = chosen;
    }

    /** The language the person chose, or an empty text. */
    String language() {
        return language == null ? "" : language;
    }

    void close() {
        state = AccountState.CLOSED;
    }

    void open() {
        state = AccountState.OPEN;
    }

    /** Who holds a role is staff from then on: a commune contact can print no card for such an account any more. */
    void becomeStaff() {
        staff = true;
    }

    boolean isOpen() {
        return state == AccountState.OPEN;
    }

    AccountId id() {
        return new AccountId(id == null ? 0 : id);
    }

    PersonId person() {
        return person;
    }

    String loginCode() {
        return loginCode;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    AccountState state() {
        return state;
    }

    boolean staff() {
        return staff;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastLoginAt() {
        return lastLoginAt;
    }
}
