package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.PortalClock;
import academy.ocop.platform.Refusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.AsCaller.Work;
import academy.ocop.suite.Asking;
import academy.ocop.suite.OneDeed;
import academy.ocop.suite.Tables;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cards for who forgot the password, one's own data, accounts, and roles by two people with days and reach. */
@ExtendWith(ArquillianExtension.class)
class ResponsibleIT {

    private static final OptionalData GIVEN =
            new OptionalData("", "", "HTX Bà Lài", Sex.FEMALE, Ethnicity.KHMER, Boolean.TRUE);

    @Inject
    AsCaller as;

    @Inject
    Townspeople people;

    @Inject
    CardService cards;

    @Inject
    LoginService logins;

    @Inject
    ProfileService profiles;

    @Inject
    AccountService accounts;

    @Inject
    GrantService grants;

    @Inject
    OneDeed deed;

    @Inject
    PeopleQueries lists;

    @Inject
    PersonQueries persons;

    @Inject
    PlacesQueries places;

    @Inject
    Access access;

    @Inject
    PortalClock clock;

    @Inject
    Tables tables;

    @Test
    void whoForgotThePasswordGetsACardFromWhoIsResponsible() {
        Somebody lai = people.learner(people.commune(4));
        Somebody contact = people.with(Role.COMMUNE_CONTACT, people.commune(4), null);

        String first =
                as.call(contact.caller(), () -> cards.issue(lai.account())).code();
        String second =
                as.call(contact.caller(), () -> cards.issue(lai.account())).code();

        assertRefused(IdentityRefusal.SIGN_IN_FAILED, () -> signIn(lai, first));
        assertThat(signIn(lai, second).choosePassword()).isTrue();
        assertRefused(IdentityRefusal.SIGN_IN_FAILED, () -> signIn(lai, second));
    }

    @Test
    void aCardIsWorthNothingAfterFourteenDays() {
        Somebody lai = people.learner(people.commune(4));
        Somebody contact = people.with(Role.COMMUNE_CONTACT, people.commune(4), null);
        String code =
                as.call(contact.caller(), () -> cards.issue(lai.account())).code();
        Instant late = Instant.now().plus(Duration.ofDays(14)).plusSeconds(1);

        assertRefused(
                IdentityRefusal.SIGN_IN_FAILED,
                () -> as.run(
                        lai.caller(),
                        () -> clock.at(
                                late,
                                () -> logins.signIn(new SignIn(
                                        lai.made().loginCode(),
                                        code,
                                        "",
                                        0,
                                        new Device("?", UUID.randomUUID().toString()))))));
    }

    @Test
    void nobodyPrintsACardForSomebodyElsewhereNorLearnsThatSheExists() {
        Somebody elsewhere = people.learner(people.commune(5));
        Somebody contact = people.with(Role.COMMUNE_CONTACT, people.commune(4), null);
        Somebody clerkThere = people.with(Role.AUTHOR, null, null);
        Asking asking = people.asking(contact);

        HttpResponse<String> foreign =
                asking.post("/identity/card", "account=" + elsewhere.account().value());
        HttpResponse<String> missing = asking.post("/identity/card", "account=999999999999");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(missing.body());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.call(contact.caller(), () -> cards.issue(elsewhere.account())));
        assertRefused(
                PlatformRefusal.NOT_ALLOWED,
                () -> as.run(people.learner(people.commune(5)).caller(), () -> cards.issue(elsewhere.account())));
        // Staff have cards from administrators, who in turn print none for learners.
        Somebody here = people.with(Role.COMMUNE_CONTACT, people.commune(0), null);
        assertRefused(
                IdentityRefusal.CARD_FOR_STAFF, () -> as.run(here.caller(), () -> cards.issue(clerkThere.account())));
        // The page that asks once more decides alike: no name, no code, no button that is refused.
        HttpResponse<String> asked = people.asking(here)
                .get("/identity/new-card?account=" + clerkThere.account().value());
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body()).doesNotContain(clerkThere.name());
        assertRefused(
                PlatformRefusal.NOT_ALLOWED,
                () -> as.run(
                        people.with(Role.ADMINISTRATOR, null, null).caller(), () -> cards.issue(elsewhere.account())));
    }

    @Test
    void aCardForSomebodyWithARoleOpensNothingUntilAnotherAdministratorHasConfirmedIt() {
        Somebody one = people.with(Role.ADMINISTRATOR, null, null);
        Somebody other = people.with(Role.ADMINISTRATOR, null, null);
        Somebody officer = people.with(Role.BRANCH_OFFICER, people.province(), null);

        IssuedCard card = as.call(one.caller(), () -> cards.issue(officer.account()));

        assertThat(card.waiting()).isTrue();
        assertRefused(IdentityRefusal.SIGN_IN_FAILED, () -> signIn(officer, card.code()));
        WaitingCard waiting = waitingCard(other, officer);
        assertThat(waitingCard(one, officer).decidable()).isFalse();
        assertRefused(
                IdentityRefusal.SECOND_PERSON_NEEDED, () -> as.run(one.caller(), () -> cards.confirm(waiting.id())));
        as.run(other.caller(), () -> cards.confirm(waiting.id()));
        assertThat(signIn(officer, card.code()).account()).isEqualTo(officer.account());
        assertRefused(IdentityRefusal.DECIDED_ALREADY, () -> as.run(other.caller(), () -> cards.confirm(waiting.id())));
    }

    @Test
    void aRoleCountsWhenAnotherAdministratorHasConfirmedIt() {
        Somebody one = people.with(Role.ADMINISTRATOR, null, null);
        Somebody other = people.with(Role.ADMINISTRATOR, null, null);
        Somebody clerk = people.clerk(people.commune(0));
        UnitId commune = people.commune(6);

        assertThat(as.call(one.caller(), () -> grants.grant(clerk.account(), wish(Role.COMMUNE_CONTACT, commune))))
                .isEqualTo(GrantState.WAITING);

        assertThat(roles(clerk)).doesNotContain(Role.COMMUNE_CONTACT);
        WaitingGrant waiting = waitingGrant(other, clerk);
        assertThat(waiting.decidable()).isTrue();
        assertThat(waitingGrant(one, clerk).decidable()).isFalse();
        long id = waiting.grant().id();
        assertRefused(IdentityRefusal.SECOND_PERSON_NEEDED, () -> as.run(one.caller(), () -> grants.confirm(id)));
        assertRefused(PlatformRefusal.NOT_ALLOWED, () -> as.run(clerk.caller(), () -> grants.confirm(id)));
        as.run(other.caller(), () -> grants.confirm(id));
        assertThat(roles(clerk)).contains(Role.COMMUNE_CONTACT);
        assertRefused(IdentityRefusal.DECIDED_ALREADY, () -> as.run(other.caller(), () -> grants.confirm(id)));
        as.run(one.caller(), () -> grants.end(id));
        assertThat(roles(clerk)).doesNotContain(Role.COMMUNE_CONTACT);
    }

    @Test
    void aRoleThatIsRefusedNeverCounts() {
        Somebody one = people.with(Role.ADMINISTRATOR, null, null);
        Somebody clerk = people.clerk(people.commune(0));
        as.run(one.caller(), () -> grants.grant(clerk.account(), wish(Role.AUTHOR, null)));
        long id = waitingGrant(one, clerk).grant().id();

        as.run(one.caller(), () -> grants.refuse(id));

        assertThat(roles(clerk)).containsExactly(Role.TRAINEE);
        assertRefused(IdentityRefusal.DECIDED_ALREADY, () -> as.run(one.caller(), () -> grants.confirm(id)));
    }

    @Test
    void nobodyGivesTakesOrConfirmsForOneself() {
        Somebody one = people.with(Role.ADMINISTRATOR, null, null);
        Somebody other = people.with(Role.ADMINISTRATOR, null, null);

        assertRefused(
                IdentityRefusal.ROLE_OF_ONESELF,
                () -> as.run(one.caller(), () -> grants.grant(one.account(), wish(Role.AUTHOR, null))));
        as.run(other.caller(), () -> grants.grant(one.account(), wish(Role.AUTHOR, null)));
        long id = waitingGrant(other, one).grant().id();
        assertRefused(IdentityRefusal.SECOND_PERSON_NEEDED, () -> as.run(one.caller(), () -> grants.confirm(id)));
        assertRefused(IdentityRefusal.ROLE_OF_ONESELF, () -> as.run(one.caller(), () -> grants.refuse(id)));
        assertRefused(IdentityRefusal.ROLE_OF_ONESELF, () -> as.run(one.caller(), () -> accounts.close(one.account())));
    }

    @Test
    void rolesHaveDaysAndAReachAndSomeStayApart() {
        Somebody one = people.with(Role.ADMINISTRATOR, null, null);
        Somebody auditor = people.with(Role.AUDITOR, null, null);
        Somebody clerk = people.clerk(people.commune(0));
        LocalDate today = today();
        UnitId commune = people.commune(6);

        assertRefused(
                IdentityRefusal.REACH_NEEDED,
                () -> as.run(one.caller(), () -> grants.grant(clerk.account(), wish(Role.COORDINATOR, null))));
        assertRefused(
                IdentityRefusal.DAYS_WRONG,
                () -> as.run(
                        one.caller(),
                        () -> grants.grant(
                                clerk.account(), new GrantWish(Role.AUTHOR, null, null, today.minusDays(1), null))));
        assertRefused(
                IdentityRefusal.DAYS_WRONG,
                () -> as.run(
                        one.caller(),
                        () -> grants.grant(
                                clerk.account(),
                                new GrantWish(Role.AUTHOR, null, null, today.plusDays(2), today.plusDays(1)))));
        assertRefused(
                IdentityRefusal.ROLES_APART,
                () -> as.run(one.caller(), () -> grants.grant(auditor.account(), wish(Role.ADMINISTRATOR, null))));
        as.run(
                one.caller(),
                () -> grants.grant(
                        clerk.account(),
                        new GrantWish(Role.COORDINATOR, commune, null, today.plusDays(3), today.plusDays(5))));
        assertRefused(
                IdentityRefusal.ROLE_HELD_ALREADY,
                () -> as.run(
                        one.caller(),
                        () -> grants.grant(
                                clerk.account(),
                                new GrantWish(Role.COORDINATOR, commune, null, today.plusDays(5), null))));
        Somebody other = people.with(Role.ADMINISTRATOR, null, null);
        long id = waitingGrant(other, clerk).grant().id();
        as.run(other.caller(), () -> grants.confirm(id));
        assertThat(rolesOn(clerk, 2)).doesNotContain(Role.COORDINATOR);
        assertThat(rolesOn(clerk, 3)).contains(Role.COORDINATOR);
        assertThat(rolesOn(clerk, 5)).contains(Role.COORDINATOR);
        assertThat(rolesOn(clerk, 6)).doesNotContain(Role.COORDINATOR);
    }

    @Test
    void aRoleForAUnitCoversPeopleWhosePlaceWentIntoIt() {
        LocalDate before = LocalDate.of(2025, 6, 30);
        UnitId former =
                as.visitor(() -> places.byCode("31813", before).orElseThrow().id());
        UnitId today =
                as.visitor(() -> places.byCode("31825", today()).orElseThrow().id());
        Somebody lai = people.learner(former);
        Somebody contact = people.with(Role.COMMUNE_CONTACT, today, null);
        Somebody elsewhere = people.with(Role.COMMUNE_CONTACT, people.commune(40), null);

        assertThat(as.call(contact.caller(), () -> persons.person(lai.person())).fullName())
                .isEqualTo(lai.name());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.call(elsewhere.caller(), () -> persons.person(lai.person())));
    }

    @Test
    void administratorsAndAuditorsAreNotOfferedAsTrainers() {
        UnitId home = people.commune(0);
        Somebody coordinator = people.with(Role.COORDINATOR, home, null);
        Somebody trainer = people.clerk(home);
        Somebody administrator = people.with(Role.ADMINISTRATOR, null, null);
        Somebody auditor = people.with(Role.AUDITOR, null, null);

        assertThat(as.call(coordinator.caller(), () -> lists.possibleTeachers(1, home, "võ thị lớp", 10_000)))
                .extracting(PersonLine::account)
                .contains(trainer.account().value())
                .doesNotContain(
                        administrator.account().value(), auditor.account().value());
        assertThat(as.call(coordinator.caller(), () -> lists.possibleTeachers(1, home, trainer.name(), 10)))
                .singleElement()
                .returns(home, PersonLine::unit);
    }

    @Test
    void whoRunsAClassSaysWhoTeachesItAndNobodyElse() {
        Somebody coordinator = people.with(Role.COORDINATOR, people.commune(7), null);
        Somebody elsewhere = people.with(Role.COORDINATOR, people.commune(8), null);
        Somebody trainer = people.clerk(people.commune(7));
        Somebody learner = people.learner(people.commune(7));
        long classId = Math.abs(UUID.randomUUID().getMostSignificantBits() >> 4);
        UnitId unit = people.commune(7);
        LocalDate today = today();

        assertThat(as.call(coordinator.caller(), () -> lists.possibleTeachers(classId, unit, "vo thi lop", 10_000)))
                .extracting(PersonLine::account)
                .contains(trainer.account().value())
                .doesNotContain(learner.account().value(), coordinator.account().value());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.run(
                        elsewhere.caller(),
                        () -> deed.of(() -> grants.assignTrainer(trainer.account(), classId, unit, today, null))));
        assertRefused(
                IdentityRefusal.NOT_STAFF,
                () -> as.run(
                        coordinator.caller(),
                        () -> deed.of(() -> grants.assignTrainer(learner.account(), classId, unit, today, null))));
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.AUTHOR)) {
            assertRefused(
                    PlatformRefusal.NOT_ALLOWED,
                    () -> as.run(
                            people.with(role, null, null).caller(),
                            () -> deed.of(() -> grants.assignTrainer(trainer.account(), classId, unit, today, null))));
        }
        as.run(
                coordinator.caller(),
                () -> deed.of(() -> grants.assignTrainer(trainer.account(), classId, unit, today, null)));
        assertThat(as.call(
                        trainer.caller(),
                        () -> access.reach(Permission.READ_ROSTER).classes()))
                .contains(classId);
        long grant = as.call(coordinator.caller(), () -> lists.teachers(classId, unit))
                .get(0)
                .grant();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        as.run(coordinator.caller(), () -> deed.of(() -> grants.endTrainer(grant, classId + 1, unit))));
        as.run(coordinator.caller(), () -> deed.of(() -> grants.endTrainer(grant, classId, unit)));
        assertThat(as.call(
                        trainer.caller(),
                        () -> access.reach(Permission.READ_ROSTER).classes()))
                .doesNotContain(classId);
    }

    @Test
    void aClosedAccountIsOutAtOnceAndComesBackWithoutItsRoles() {
        Somebody one = people.with(Role.ADMINISTRATOR, null, null);
        Somebody officer = people.with(Role.BRANCH_OFFICER, people.province(), null);
        Asking asking = people.asking(officer);
        assertThat(asking.get("/certificate/register").statusCode()).isEqualTo(200);

        as.run(one.caller(), () -> accounts.close(officer.account()));

        assertThat(asking.get("/certificate/register").statusCode()).isEqualTo(401);
        as.run(one.caller(), () -> accounts.open(officer.account()));
        assertThat(asking.get("/certificate/register").statusCode()).isEqualTo(401);
        assertThat(roles(officer)).containsExactly(Role.TRAINEE);
    }

    @Test
    void aNewStaffAccountWaitsForItsRoleAndSignsInByItsFirstCard() {
        Somebody one = people.with(Role.ADMINISTRATOR, null, null);
        people.with(Role.ADMINISTRATOR, null, null);
        Registration who =
                Townspeople.command("Cán Bộ Mới " + UUID.randomUUID(), people.commune(0), OptionalData.NOTHING, "");

        Registered made = as.call(one.caller(), () -> accounts.createStaff(who, wish(Role.AUTHOR, null)));
        IssuedCard card = as.call(one.caller(), () -> cards.issue(made.accountId()));

        Somebody clerk = new Somebody(made, who.fullName());
        assertThat(card.waiting()).isFalse();
        assertThat(signIn(clerk, card.code()).choosePassword()).isTrue();
        assertThat(roles(clerk)).containsExactly(Role.TRAINEE);
    }

    @Test
    void aMoveKeepsTheFormerCommuneInTheHistory() {
        Somebody lai = people.learner(people.commune(1));
        Instant later = Instant.now().plus(Duration.ofDays(40));

        as.run(
                lai.caller(),
                () -> clock.at(
                        later, () -> profiles.change("Trần Thị Lài", 1975, PersonKind.OTHER, people.commune(2))));

        LocalDate moved = Clocks.day(later);
        assertThat(as.portal(() -> persons.unitOn(lai.person(), moved.minusDays(1))))
                .isEqualTo(people.commune(1));
        assertThat(as.portal(() -> persons.unitOn(lai.person(), moved))).isEqualTo(people.commune(2));
        assertThat(as.call(lai.caller(), profiles::export)
                        .getJsonObject("identity")
                        .getJsonArray("communes"))
                .hasSize(2);
    }

    @Test
    void whatIsGivenOfFreeWillIsInTheCopyAndGoneWhenWithdrawn() {
        Somebody lai = people.register(Townspeople.command("Trần Thị Lài", people.commune(0), GIVEN, ""));
        JsonObject before = as.call(lai.caller(), profiles::export).getJsonObject("identity");
        assertThat(before.getString("ethnicity")).isEqualTo("KHMER");
        assertThat(before.getString("disability")).isEqualTo("true");
        assertThat(before.getString("loginCode")).isEqualTo(lai.made().loginCode());

        as.run(lai.caller(), () -> profiles.give(OptionalData.NOTHING));

        JsonObject after = as.call(lai.caller(), profiles::export).getJsonObject("identity");
        assertThat(Map.of(
                        "a",
                        after.getString("ethnicity"),
                        "b",
                        after.getString("employer"),
                        "c",
                        after.getString("sex")))
                .containsOnly(Map.entry("a", ""), Map.entry("b", ""), Map.entry("c", ""));
        assertThat(as.portal(() -> tables.entities()
                        .createQuery("select count(s) from PersonSensitive s where s.person = :person", Long.class)
                        .setParameter("person", lai.person().value())
                        .getSingleResult()))
                .isZero();
    }

    private GrantWish wish(Role role, @Nullable UnitId unit) {
        return new GrantWish(role, unit, null, today(), null);
    }

    private static LocalDate today() {
        return Clocks.day(Instant.now());
    }

    private java.util.Set<Role> roles(Somebody who) {
        return as.call(who.caller(), access::roles);
    }

    private java.util.Set<Role> rolesOn(Somebody who, int daysFromNow) {
        return as.call(who.caller(), () -> {
            java.util.Set<Role> roles = java.util.EnumSet.noneOf(Role.class);
            clock.at(Instant.now().plus(Duration.ofDays(daysFromNow)), () -> roles.addAll(access.roles()));
            return roles;
        });
    }

    private WaitingGrant waitingGrant(Somebody reader, Somebody whose) {
        return as.call(reader.caller(), lists::waitingGrants).stream()
                .filter(line -> line.grant().account().equals(whose.account()))
                .findFirst()
                .orElseThrow();
    }

    private WaitingCard waitingCard(Somebody reader, Somebody whose) {
        return as.call(reader.caller(), lists::waitingCards).stream()
                .filter(line -> line.account().equals(whose.account()))
                .findFirst()
                .orElseThrow();
    }

    private SignedIn signIn(Somebody who, String secret) {
        return as.visitor(() -> logins.signIn(new SignIn(
                who.made().loginCode(),
                secret,
                "",
                0,
                new Device("Chrome", UUID.randomUUID().toString()))));
    }

    private static void assertRefused(Refusal reason, Work work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::run).returns(reason, Refused::reason);
    }
}
