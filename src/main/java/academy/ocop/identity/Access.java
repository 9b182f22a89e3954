package academy.ocop.identity;

import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Caller;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides who may do what. Services ask it on their first line; queries take {@link #reach} as a
 * predicate; pages ask {@link #holds} only to hide what would be refused anyway.
 *
 * <p>A thing outside the reach answers as if it did not exist ({@link NotFound}); without the right altogether the answer is
 * 403, and without a login 401.
 */
@RequestScoped
public class Access {

    @Inject
    CurrentCaller caller;

    @Inject
    GrantRepository grants;

    @Inject
    PlacesQueries places;

    @Inject
    InstantSource clock;

    private @Nullable List<Grant> held;
    private final Map<Permission, Reach> reaches = new EnumMap<>(Permission.class);

    /** The person signed in. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(caller.get().personId()).map(PersonId::new);
    }

    /**
     * The person signed in.
     *
     * @throws Refused NOT_SIGNED_IN
     */
    public PersonId requirePerson() {
        return person().orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
    }

    /** The account signed in, or nothing for a visitor and for the portal itself. */
    public Optional<AccountId> account() {
        return Optional.ofNullable(caller.get().accountId()).map(AccountId::new);
    }

    /** Whether the person holds the permission anywhere: for showing a link or a button. */
    public boolean holds(Permission permission) {
        return caller.get().system() || !reach(permission).isNothing() || isOwn(permission);
    }

    /** Whether the person may do this to that. */
    public boolean may(Permission permission, Target target) {
        Caller who = caller.get();
        if (who.system()) {
            return true;
        }
        boolean own = target.owner().isPresent() && target.owner().equals(person());
        return (own && isOwn(permission)) || reach(permission).covers(target);
    }

    /**
     * Lets the work go on, or not.
     *
     * @throws Refused NOT_SIGNED_IN for a visitor, NOT_ALLOWED for somebody who holds the permission nowhere
     * @throws NotFound when the target lies outside the person's reach
     */
    public void require(Permission permission, Target target) {
        if (may(permission, target)) {
            return;
        }
        requireSomewhere(permission);
        throw new NotFound(target);
    }

    /**
     * For lists, which then take {@link #reach} as their bound.
     *
     * @throws Refused NOT_SIGNED_IN or NOT_ALLOWED
     */
    public void requireSomewhere(Permission permission) {
        if (!caller.get().system() && !caller.get().signedIn()) {
            throw new Refused(PlatformRefusal.NOT_SIGNED_IN);
        }
        if (!holds(permission)) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
    }

    /** How far the permission goes for the person signed in, one's own things apart. */
    public Reach reach(Permission permission) {
        if (caller.get().system()) {
            return new Reach(true, Set.of(), Set.of());
        }
        Reach known = reaches.get(permission);
        if (known == null) {
            known = reachOfGrants(permission);
            reaches.put(permission, known);
        }
        return known;
    }

    private Reach reachOfGrants(Permission permission) {
        Set<Long> classes = new HashSet<>();
        Set<UnitId> units = new HashSet<>();
        for (Grant grant : held()) {
            if (!permission.roles().contains(grant.role())) {
                continue;
            }
            if (grant.isWholePortal()) {
                return new Reach(true, Set.of(), Set.of());
            }
            if (permission.isForAll() && !isOfTheProvince(grant)) {
                continue;
            }
            Long classId = grant.classId();
            if (classId != null) {
                classes.add(classId);
            }
            UnitId unit = grant.unit();
            if (unit != null) {
                units.addAll(places.reach(unit));
            }
        }
        return new Reach(false, Set.copyOf(classes), Set.copyOf(units));
    }

    /** Whether every commune of today lies in its reach. */
    private boolean isOfTheProvince(Grant grant) {
        UnitId unit = grant.unit();
        return unit != null
                && places.reach(unit)
                        .containsAll(
                                places.communesToday().stream().map(Place::id).toList());
    }

    /** The roles held today; everybody signed in is a trainee. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (caller.get().signedIn()) {
            roles.add(Role.TRAINEE);
        }
        held().forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    private boolean isOwn(Permission permission) {
        return caller.get().signedIn() && permission.roles().contains(Role.TRAINEE);
    }

    private List<Grant> held() {
        List<Grant> known = held;
        if (known == null) {
            known = account()
                    .map(account -> grants.heldOn(account, Clocks.day(clock.instant())))
                    .orElse(List.of());
            held = known;
        }
        return known;
    }
}
