package academy.ocop.identity;

import academy.ocop.places.UnitId;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives and ends roles. One administrator proposes, another confirms, and nobody does either for oneself; while the portal has
 * only one administrator, he acts alone and the audit trail says so. Who teaches a class is said by who runs it.
 */
@ApplicationScoped
@Transactional
@UseCase(refusals = IdentityRefusal.class)
public class GrantService {

    /** Roles that mean nothing without a unit or a class; the others may cover the whole portal. */
    private static final Set<Role> NEED_REACH =
            Set.of(Role.TRAINER, Role.COORDINATOR, Role.COMMUNE_CONTACT, Role.BRANCH_OFFICER);

    private static final Set<Role> APART = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

    @Inject
    IdentityRepository people;

    @Inject
    GrantRepository grants;

    @Inject
    SecondPerson second;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /**
     * Proposes a role; where there is no second administrator it is in force at once.
     *
     * @return whether it waits or counts
     */
    public GrantState grant(AccountId id, GrantWish wish) {
        access.require(Permission.GRANT_ROLES, Target.everything());
        if (NEED_REACH.contains(wish.role()) && wish.isWholePortal()) {
            throw new Refused(IdentityRefusal.REACH_NEEDED);
        }
        boolean alone = second.isMissing();
        GrantState state = alone ? GrantState.IN_FORCE : GrantState.WAITING;
        give(id, wish, state);
        audit.record(
                alone ? "identity.roleGrantedAlone" : "identity.roleProposed",
                subject(id),
                wish.role(),
                reach(wish.unit(), wish.classId()));
        return state;
    }

    /** The second person agrees: from now on the role counts. */
    public void confirm(long grantId) {
        RoleGrant waiting = waiting(grantId);
        Grant grant = waiting.grant();
        second.require(grant.grantedBy(), grant.account());
        refuseBothApart(grant.account(), grant.role());
        waiting.confirm(access.account().orElse(null), today(), clock.instant());
        people.account(grant.account()).ifPresent(Account::becomeStaff);
        audit.record("identity.roleGranted", subject(grant.account()), grant.role(), reach(grant));
    }

    /** Somebody says no, or who proposed it takes it back. */
    public void refuse(long grantId) {
        RoleGrant waiting = waiting(grantId);
        Grant grant = waiting.grant();
        refuseOneself(grant.account());
        waiting.refuse(access.account().orElse(null), clock.instant());
        audit.record("identity.roleRefused", subject(grant.account()), grant.role(), reach(grant));
    }

    /**
     * Somebody of the staff teaches a class, from a day to a day. Part of the deed of who keeps the classes: it knows the unit.
     */
    @Transactional(TxType.MANDATORY)
    public void assignTrainer(AccountId id, long classId, UnitId classUnit, LocalDate from, @Nullable LocalDate to) {
        access.require(Permission.ASSIGN_TRAINER, Target.ofClass(classId, classUnit));
        Account account = people.account(id).orElseThrow(() -> new NotFound(id));
        if (!account.staff() || !account.isOpen()) {
            throw new Refused(IdentityRefusal.NOT_STAFF);
        }
        give(id, new GrantWish(Role.TRAINER, null, classId, from, to), GrantState.IN_FORCE);
        audit.record("identity.trainerAssigned", subject(id), classId);
    }

    /** Somebody teaches the class no more, from now on. Part of the deed of who keeps the classes. */
    @Transactional(TxType.MANDATORY)
    public void endTrainer(long grantId, long classId, UnitId classUnit) {
        access.require(Permission.ASSIGN_TRAINER, Target.ofClass(classId, classUnit));
        RoleGrant held = grants.find(grantId)
                .filter(one -> one.grant().role() == Role.TRAINER)
                .filter(one -> Objects.equals(one.grant().classId(), classId))
                .orElseThrow(() -> new NotFound(grantId));
        end(held);
    }

    /** Ends a grant with yesterday: from now on it counts no more. */
    public void end(long grantId) {
        access.require(Permission.GRANT_ROLES, Target.everything());
        RoleGrant held = grants.find(grantId).orElseThrow(() -> new NotFound(grantId));
        Grant grant = held.grant();
        if (grant.role() == Role.ADMINISTRATOR && isHeld(grant, today()) && grants.administrators(today()) <= 1) {
            throw new Refused(IdentityRefusal.LAST_ADMINISTRATOR);
        }
        end(held);
    }

    /** Every role of an account that is being closed; opened again, it has none. */
    void endAll(AccountId id) {
        for (Grant grant : grants.ofAccount(id)) {
            RoleGrant row = grants.find(grant.id()).orElseThrow(() -> new NotFound(grant.id()));
            if (grant.isWaiting()) {
                row.refuse(access.account().orElse(null), clock.instant());
            } else if (grant.overlaps(today(), null)) {
                row.end(today().minusDays(1));
            }
        }
    }

    private void end(RoleGrant held) {
        Grant grant = held.grant();
        refuseOneself(grant.account());
        held.end(today().minusDays(1));
        audit.record("identity.roleEnded", subject(grant.account()), grant.role(), reach(grant));
    }

    private void give(AccountId id, GrantWish wish, GrantState state) {
        refuseOneself(id);
        LocalDate to = wish.to();
        if (wish.from().isBefore(today()) || (to != null && to.isBefore(wish.from()))) {
            throw new Refused(IdentityRefusal.DAYS_WRONG);
        }
        Account account = people.account(id).orElseThrow(() -> new NotFound(id));
        refuseBothApart(id, wish.role());
        boolean held = grants.ofAccount(id).stream()
                .filter(grant -> !grant.isRefused() && grant.overlaps(wish.from(), to))
                .anyMatch(grant -> grant.role() == wish.role()
                        && Objects.equals(grant.unit(), wish.unit())
                        && Objects.equals(grant.classId(), wish.classId()));
        if (held) {
            throw new Refused(IdentityRefusal.ROLE_HELD_ALREADY);
        }
        grants.add(new RoleGrant(id, wish, state, access.account().orElse(null), clock.instant()));
        if (state == GrantState.IN_FORCE) {
            account.becomeStaff();
        }
    }

    private RoleGrant waiting(long grantId) {
        access.require(Permission.GRANT_ROLES, Target.everything());
        RoleGrant found = grants.find(grantId).orElseThrow(() -> new NotFound(grantId));
        if (!found.grant().isWaiting()) {
            throw new Refused(IdentityRefusal.DECIDED_ALREADY);
        }
        return found;
    }

    private void refuseBothApart(AccountId id, Role role) {
        boolean other = APART.contains(role)
                && grants.ofAccount(id).stream()
                        .anyMatch(grant -> APART.contains(grant.role())
                                && grant.role() != role
                                && !grant.isRefused()
                                && grant.overlaps(today(), null));
        if (other) {
            throw new Refused(IdentityRefusal.ROLES_APART);
        }
    }

    private void refuseOneself(AccountId id) {
        if (access.account().equals(Optional.of(id))) {
            throw new Refused(IdentityRefusal.ROLE_OF_ONESELF);
        }
    }

    private static boolean isHeld(Grant grant, LocalDate day) {
        return grant.state() == GrantState.IN_FORCE && grant.overlaps(day, day);
    }

    private LocalDate today() {
        return Clocks.day(clock.instant());
    }

    private static String reach(Grant grant) {
        return reach(grant.unit(), grant.classId());
    }

    private static String reach(@Nullable UnitId unit, @Nullable Long classId) {
        if (classId != null) {
            return "class " + classId;
        }
        return unit == null ? "*" : "unit " + unit.value();
    }

    private static Subject subject(AccountId id) {
        return Subject.of("account", id.value());
    }
}
