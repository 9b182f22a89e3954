package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.places.UnitKind;
import academy.ocop.platform.Caller;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what, as a table: role with its reach, permission, target. */
class AccessTest {

    private static final PersonId LAI = new PersonId(7);
    private static final AccountId LAI_ACCOUNT = new AccountId(70);
    private static final UnitId PROVINCE = new UnitId(1);
    private static final UnitId COMMUNE = new UnitId(10);
    /** Went into the commune on 1 July 2025. */
    private static final UnitId FORMER_COMMUNE = new UnitId(11);
    /** The province that went into the other one. */
    private static final UnitId FORMER_PROVINCE = new UnitId(2);

    private static final UnitId ELSEWHERE = new UnitId(20);

    /** What places answers, tested there with the real units. */
    private static final Map<UnitId, Set<UnitId>> REACH = Map.of(
            PROVINCE, Set.of(PROVINCE, FORMER_PROVINCE, COMMUNE, FORMER_COMMUNE, ELSEWHERE),
            FORMER_PROVINCE, Set.of(PROVINCE, FORMER_PROVINCE, COMMUNE, FORMER_COMMUNE, ELSEWHERE),
            COMMUNE, Set.of(COMMUNE, FORMER_COMMUNE));

    @ParameterizedTest(name = "{0} of {1}: {2} on {3} is {4}")
    @CsvSource({
        "COMMUNE_CONTACT, commune, READ_PEOPLE, person-commune, yes",
        "COMMUNE_CONTACT, commune, READ_PEOPLE, person-former-commune, yes",
        "COMMUNE_CONTACT, commune, READ_PEOPLE, person-elsewhere, missing",
        "COMMUNE_CONTACT, commune, ISSUE_CARD, person-commune, yes",
        "COMMUNE_CONTACT, commune, ISSUE_CARD, person-elsewhere, missing",
        "COMMUNE_CONTACT, commune, READ_CONTACT, person-commune, forbidden",
        "COMMUNE_CONTACT, commune, REVOKE_PAPER, unit-commune, forbidden",
        "BRANCH_OFFICER, province, READ_PEOPLE, person-former-commune, yes",
        "BRANCH_OFFICER, province, REVOKE_PAPER, unit-commune, yes",
        "BRANCH_OFFICER, former-province, READ_PEOPLE, person-commune, yes",
        "BRANCH_OFFICER, province, MANAGE_ACCOUNTS, everything, forbidden",
        "BRANCH_OFFICER, province, GRANT_ROLES, everything, forbidden",
        "BRANCH_OFFICER, province, READ_AUDIT, everything, forbidden",
        "TRAINER, class-5, READ_ROSTER, class-5, yes",
        "TRAINER, class-5, READ_ROSTER, class-6, missing",
        "TRAINER, class-5, ISSUE_CARD, person-commune, forbidden",
        "TRAINER, class-5, READ_PEOPLE, person-commune, forbidden",
        "COORDINATOR, province, MANAGE_CLASSES, class-6, yes",
        "COORDINATOR, commune, MANAGE_CLASSES, class-elsewhere, missing",
        "ADMINISTRATOR, all, MANAGE_ACCOUNTS, everything, yes",
        "ADMINISTRATOR, all, GRANT_ROLES, everything, yes",
        "ADMINISTRATOR, all, READ_PEOPLE, person-commune, forbidden",
        "ADMINISTRATOR, all, REVOKE_PAPER, unit-commune, forbidden",
        "ADMINISTRATOR, all, READ_ROSTER, class-5, forbidden",
        "AUDITOR, all, READ_AUDIT, everything, yes",
        "AUDITOR, all, READ_PEOPLE, person-elsewhere, yes",
        "AUDITOR, all, ISSUE_CARD, person-commune, forbidden",
        "AUDITOR, all, MANAGE_PRODUCTS, unit-commune, forbidden",
        "AUTHOR, all, READ_DRAFTS, everything, yes",
        "AUTHOR, all, READ_CLASS_PACK, everything, yes",
        "TRAINEE, all, READ_CLASS_PACK, everything, forbidden",
        "COMMUNE_CONTACT, commune, READ_CLASS_PACK, everything, forbidden",
        "ADMINISTRATOR, all, READ_CLASS_PACK, everything, forbidden",
        "AUTHOR, all, READ_ROSTER, class-5, forbidden",
        "TRAINEE, all, READ_OWN, own, yes",
        "TRAINEE, all, LEARN, own, yes",
        "TRAINEE, all, READ_PEOPLE, person-commune, forbidden"
    })
    void decides(Role role, String reach, Permission permission, String target, String expected) {
        Access access = accessWith(grant(role, reach));
        String answer = "yes";
        try {
            access.require(permission, target(target));
        } catch (NotFound missing) {
            answer = "missing";
        } catch (Refused refused) {
            answer = refused.reason() == PlatformRefusal.NOT_ALLOWED ? "forbidden" : refused.getMessage();
        }
        assertThat(answer).isEqualTo(expected);
    }

    /** A course is the same in every commune: a role for one of them is no reason to change it. */
    @ParameterizedTest(name = "{0} of {1}: {2} is {3}")
    @CsvSource({
        "AUTHOR, all, EDIT_COURSES, true",
        "AUTHOR, province, EDIT_COURSES, true",
        "AUTHOR, commune, EDIT_COURSES, false",
        "AUTHOR, class-5, EDIT_COURSES, false",
        "AUTHOR, commune, PUBLISH_COURSES, false",
        "BRANCH_OFFICER, all, PUBLISH_COURSES, true",
        "BRANCH_OFFICER, province, PUBLISH_COURSES, true",
        "BRANCH_OFFICER, commune, PUBLISH_COURSES, false",
        "BRANCH_OFFICER, province, EDIT_COURSES, false",
        "BRANCH_OFFICER, commune, REVOKE_PAPER, true"
    })
    void coursesAreForWhoeverHasTheWholeProvince(Role role, String reach, Permission permission, boolean held) {
        assertThat(accessWith(grant(role, reach)).holds(permission)).isEqualTo(held);
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        Access access = accessWith(null);
        access.caller.set(Caller.visitor("127.0.0.1"));

        for (Permission permission : Permission.values()) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> access.require(permission, Target.of(LAI, COMMUNE)))
                    .returns(PlatformRefusal.NOT_SIGNED_IN, Refused::reason);
        }
    }

    @Test
    void nobodysOwnThingIsAnotherPersonsOwn() {
        assertThat(accessWith(null).may(Permission.READ_OWN, Target.of(new PersonId(8))))
                .isFalse();
    }

    private static Target target(String name) {
        return switch (name) {
            case "own" -> Target.of(LAI);
            case "person-commune" -> Target.of(new PersonId(8), COMMUNE);
            case "person-former-commune" -> Target.of(new PersonId(8), FORMER_COMMUNE);
            case "person-elsewhere" -> Target.of(new PersonId(8), ELSEWHERE);
            case "unit-commune" -> Target.of(COMMUNE);
            case "class-5" -> Target.ofClass(5, COMMUNE);
            case "class-6" -> Target.ofClass(6, COMMUNE);
            case "class-elsewhere" -> Target.ofClass(7, ELSEWHERE);
            default -> Target.everything();
        };
    }

    private static Grant grant(Role role, String reach) {
        UnitId unit = switch (reach) {
            case "province" -> PROVINCE;
            case "former-province" -> FORMER_PROVINCE;
            case "commune" -> COMMUNE;
            default -> null;
        };
        Long classId = "class-5".equals(reach) ? Long.valueOf(5) : null;
        return new Grant(
                1,
                LAI_ACCOUNT,
                role,
                unit,
                classId,
                LocalDate.EPOCH,
                null,
                GrantState.IN_FORCE,
                null,
                Instant.EPOCH,
                null);
    }

    private static Place unit(UnitId id) {
        return new Place(id, "", LocalDate.EPOCH, null, "", "", UnitKind.COMMUNE, PROVINCE);
    }

    private static Access accessWith(@Nullable Grant grant) {
        Access access = new Access();
        access.caller = new CurrentCaller();
        access.caller.set(new Caller(LAI_ACCOUNT.value(), LAI.value(), 700L, "Trần Thị Lài", "127.0.0.1", false));
        access.clock = InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));
        access.places = new PlacesQueries() {
            @Override
            public Set<UnitId> reach(UnitId id) {
                return REACH.getOrDefault(id, Set.of(id));
            }

            @Override
            public List<Place> communesToday() {
                return List.of(unit(COMMUNE), unit(ELSEWHERE));
            }
        };
        access.grants = new GrantRepository() {
            @Override
            List<Grant> heldOn(AccountId account, LocalDate day) {
                return grant == null ? List.of() : List.of(grant);
            }
        };
        return access;
    }
}
