package academy.ocop.identity;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.places.UnitId;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an account holds a role from a day on, with its reach: a unit, a class, or neither for the whole portal. It may wait for
 * a second person first, and then counts from the day of the confirmation at the earliest. A grant is ended, never deleted: who
 * could see what in spring must stay answerable in autumn.
 */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "role_grant_seq")
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "account_id", updatable = false)
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", updatable = false)
    private Role role;

    @Column(name = "unit_id", updatable = false)
    private @Nullable UnitId unit;

    @Column(name = "class_id", updatable = false)
    private @Nullable Long classId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "granted_by", updatable = false)
    private @Nullable AccountId grantedBy;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private GrantState state;

    @Column(name = "decided_by")
    private @Nullable AccountId decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(AccountId account, GrantWish wish, GrantState state, @Nullable AccountId by, Instant now) {
        this.account = account;
        this.role = wish.role();
        this.unit = wish.unit();
        this.classId = wish.classId();
        this.validFrom = wish.from();
        this.validTo = wish.to();
        this.state = state;
        this.grantedBy = by;
        this.grantedAt = now;
    }

    /** A second person agrees. Days before this one never counted and do not count now. */
    void confirm(@Nullable AccountId by, LocalDate today, Instant now) {
        state = GrantState.IN_FORCE;
        decidedBy = by;
        decidedAt = now;
        if (validFrom.isBefore(today)) {
            validFrom = today;
        }
    }

    /** Somebody says no, or who proposed it takes it back. */
    void refuse(@Nullable AccountId by, Instant now) {
        state = GrantState.REFUSED;
        decidedBy = by;
        decidedAt = now;
    }

    /** Ends the grant: it counts no more from this day on. */
    void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    Grant grant() {
        return new Grant(
                id == null ? 0 : id,
                account,
                role,
                unit,
                classId,
                validFrom,
                validTo,
                state,
                grantedBy,
                grantedAt,
                decidedBy);
    }
}
