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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives and ends roles. Never to or of oneself; each grant and each end is in the audit trail with its reach. */
@ApplicationScoped
@Transactional
@UseCase(refusals = IdentityRefusal.class)
public class GrantService {

    /** Roles that mean nothing without a unit or a class; the others may cover the whole portal. */
    private static final Set<Role> NEED_REACH =
            Set.of(Role.TRAINER, Role.COORDINATOR, Role.COMMUNE_CONTACT, Role.BRANCH_OFFICER);

    @Inject
    IdentityRepository people;

    @Inject
    GrantRepository grants;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /** A role for a unit, a class, or with neither for the whole portal. */
    public void grant(AccountId id, Role role, @Nullable UnitId unit, @Nullable Long classId) {
        access.require(Permission.GRANT_ROLES, Target.everything());
        give(id, role, unit, classId);
    }

    /** A role in one class, given by who grants roles or manages classes of that unit. */
    public void grantClassRole(AccountId id, Role role, long classId, UnitId classUnit) {
        if (!access.may(Permission.GRANT_ROLES, Target.everything())) {
            access.require(Permission.MANAGE_CLASSES, Target.ofClass(classId, classUnit));
        }
        give(id, role, null, classId);
    }

    /** Ends a grant with yesterday: from now on it counts no more. */
    public void end(long grantId) {
        access.require(Permission.GRANT_ROLES, Target.everything());
        RoleGrant held = grants.find(grantId).orElseThrow(() -> new NotFound(grantId));
        Grant grant = held.grant();
        refuseOneself(grant.account());
        if (grant.role() == Role.ADMINISTRATOR && grants.administrators(today()) <= 1) {
            throw new Refused(IdentityRefusal.LAST_ADMINISTRATOR);
        }
        held.end(today().minusDays(1));
        audit.record(
                "identity.roleEnded", subject(grant.account()), grant.role(), reach(grant.unit(), grant.classId()));
    }

    private void give(AccountId id, Role role, @Nullable UnitId unit, @Nullable Long classId) {
        refuseOneself(id);
        if (NEED_REACH.contains(role) && unit == null && classId == null) {
            throw new Refused(IdentityRefusal.REACH_NEEDED);
        }
        Account account = people.account(id).orElseThrow(() -> new NotFound(id));
        boolean held = grants.heldOn(id, today()).stream()
                .anyMatch(grant -> grant.role() == role
                        && Objects.equals(grant.unit(), unit)
                        && Objects.equals(grant.classId(), classId));
        if (held) {
            throw new Refused(IdentityRefusal.ROLE_HELD_ALREADY);
        }
        Instant now = clock.instant();
        grants.add(new RoleGrant(
                id, role, unit, classId, Clocks.day(now), access.account().orElse(null), now));
        account.becomeStaff();
        boolean alone = grants.administrators(today()) < 2;
        audit.record(
                alone ? "identity.roleGrantedAlone" : "identity.roleGranted", subject(id), role, reach(unit, classId));
    }

    private void refuseOneself(AccountId id) {
        if (access.account().equals(Optional.of(id))) {
            throw new Refused(IdentityRefusal.ROLE_OF_ONESELF);
        }
    }

    private LocalDate today() {
        return Clocks.day(clock.instant());
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
