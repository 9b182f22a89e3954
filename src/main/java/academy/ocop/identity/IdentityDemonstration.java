package academy.ocop.identity;

import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Enters invented people, each marked as such. Only the portal itself may, when it loads the demonstration. */
@ApplicationScoped
@Transactional
public class IdentityDemonstration {

    @Inject
    People newcomers;

    @Inject
    GrantRepository grants;

    @Inject
    IdentityRepository people;

    @Inject
    CurrentCaller caller;

    @Inject
    InstantSource clock;

    /** Whether the portal knows nobody yet. */
    public boolean isEmpty() {
        requirePortal();
        return people.isEmpty();
    }

    /** Whether there is an account of this login code: for the line that names the demonstration's accounts. */
    public boolean knows(String loginCode) {
        return people.accountByCode(loginCode).isPresent();
    }

    /** A person who has lived in the commune since a day, without an account. */
    public PersonId person(Registration who, LocalDate since) {
        requirePortal();
        return newcomers.addPerson(who, since, true, clock.instant()).id();
    }

    /** A person with an account. The password may be empty: hashing takes a tenth of a second each. */
    public Registered account(Registration who, LocalDate since, String loginCode, boolean staff) {
        requirePortal();
        Instant now = clock.instant();
        Person person = newcomers.addPerson(who, since, true, now);
        Account account = newcomers.addAccount(person, loginCode, who.password(), staff, now);
        return new Registered(account.id(), person.id(), loginCode, false);
    }

    /** A role from today on, for a unit, a class or, with neither, the whole portal. */
    public void grant(AccountId account, Role role, @Nullable UnitId unit, @Nullable Long classId) {
        requirePortal();
        Instant now = clock.instant();
        GrantWish wish = new GrantWish(role, unit, classId, Clocks.day(now), null);
        grants.add(new RoleGrant(account, wish, GrantState.IN_FORCE, null, now));
    }

    private void requirePortal() {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
    }
}
