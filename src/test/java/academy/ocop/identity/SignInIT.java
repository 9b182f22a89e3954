package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.places.UnitId;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.PortalClock;
import academy.ocop.platform.Refused;
import academy.ocop.platform.Settings;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Asking;
import academy.ocop.suite.Tables;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registering, signing in by code, phone and e-mail, logins and their ends, slowing down who guesses. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final String PASSWORD = "ghe xuong ba la nam chiec";

    @Inject
    AsCaller as;

    @Inject
    Townspeople people;

    @Inject
    LoginService logins;

    @Inject
    LoginQueries queries;

    @Inject
    ProfileService profiles;

    @Inject
    PortalClock clock;

    @Inject
    Tables tables;

    @Test
    void oneSignsInByCodePhoneOrEmail() {
        String phone = phone();
        String email = "lai." + UUID.randomUUID() + "@example.com";
        Somebody lai = people.register(Townspeople.command(
                "Trần Thị Lài", people.commune(0), new OptionalData(phone, email, "", null, null, null), PASSWORD));

        for (String who :
                List.of(lai.made().loginCode().toLowerCase(Locale.ROOT), phone, email.toUpperCase(Locale.ROOT))) {
            assertThat(signIn(who, PASSWORD, network()).account()).as(who).isEqualTo(lai.account());
        }
        assertFails(lai.made().loginCode(), PASSWORD + "!");
        assertFails("ZZZ-ZZZZ", PASSWORD);
    }

    @Test
    void theTrailNamesWhoSignedInAsTheDoer() {
        Somebody lai = people.learner(people.commune(0));
        people.signIn(lai);

        assertThat(doers(lai, "identity.registered"))
                .containsExactly(lai.person().value());
        assertThat(doers(lai, "identity.signedInByCard"))
                .containsExactly(lai.person().value());
    }

    @Test
    void oneNameIsOneNameHoweverItsMarksWereTyped() {
        String name = "Nguyễn Đỗ Ường " + UUID.randomUUID();
        UnitId commune = people.commune(3);
        Somebody first = people.register(Townspeople.command(name, commune, OptionalData.NOTHING, ""));
        Somebody second = people.register(Townspeople.command(
                Normalizer.normalize(name, Normalizer.Form.NFD), commune, OptionalData.NOTHING, ""));

        assertThat(first.made().namesake()).isFalse();
        assertThat(second.made().namesake()).isTrue();
        assertThat(as.call(second.caller(), profiles::own).fullName()).isEqualTo(name);
    }

    @Test
    void aNameOfThreeHundredCharactersIsKeptAndALongerOneIsRefusedAtItsField() {
        String longest = "𠮷".repeat(300);
        Somebody long300 = people.register(Townspeople.command(longest, people.commune(0), OptionalData.NOTHING, ""));
        assertThat(as.call(long300.caller(), profiles::own).fullName()).isEqualTo(longest);

        HttpResponse<String> answer = Asking.visitor()
                .post(
                        "/identity/register",
                        "name=" + "A".repeat(301) + "&year=1980&kind=OTHER&privacy=yes&commune="
                                + people.commune(0).value());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("300");
    }

    @Test
    void aRegistrationPressedTwiceMakesOnePerson() {
        String name = "Lan " + UUID.randomUUID();
        String fields = "name=" + name.replace(' ', '+') + "&year=1980&kind=OTHER&privacy=yes&commune="
                + people.commune(0).value();
        String request = UUID.randomUUID().toString();
        Asking visitor = Asking.visitor();

        assertThat(visitor.post("/identity/register", fields, request).statusCode())
                .isEqualTo(303);
        assertThat(visitor.post("/identity/register", fields, request).statusCode())
                .isEqualTo(303);
        assertThat(count("select count(p) from Person p where p.fullName = :text", name))
                .isEqualTo(1);
    }

    @Test
    void whoSharesAPhoneSaysWhichOfThem() {
        String phone = phone();
        OptionalData shared = new OptionalData(phone, "", "", null, null, null);
        Somebody lai = people.register(Townspeople.command("Trần Thị Lài (mẫu)", people.commune(0), shared, PASSWORD));
        Somebody muoi = people.register(Townspeople.command("Trần Văn Mười", people.commune(0), shared, PASSWORD));

        assertFails(phone, PASSWORD);
        assertThat(as.visitor(() -> logins.signIn(
                                new SignIn(phone, PASSWORD, "lai", 1974, new Device("Chrome", network()))))
                        .account())
                .isEqualTo(lai.account());
        assertThat(as.visitor(() -> logins.signIn(
                                new SignIn(phone, PASSWORD, "Mười", 1974, new Device("Chrome", network()))))
                        .account())
                .isEqualTo(muoi.account());
    }

    @Test
    void guessingAtOneAccountBecomesSlowAndTheWaitEnds() {
        Somebody lai = people.register(Townspeople.command("Lài", people.commune(0), OptionalData.NOTHING, PASSWORD));
        Instant now = Instant.now();
        String code = lai.made().loginCode();

        for (int tries = 0; tries < ThrottleRule.ACCOUNT.free(); tries++) {
            assertThat(reasonAt(now, code, "wrong guess", network())).isEqualTo(IdentityRefusal.SIGN_IN_FAILED);
        }
        // From another network, and with the right password: the wait is the account's.
        assertThat(reasonAt(now, code, PASSWORD, network())).isEqualTo(PlatformRefusal.TOO_MANY_TRIES);
        Instant later = now.plus(ThrottleRule.ACCOUNT.first()).plusSeconds(1);
        assertThat(signInAt(later, code, PASSWORD, network()).account()).isEqualTo(lai.account());
        assertThat(reasonAt(later, code, "wrong guess", network())).isEqualTo(IdentityRefusal.SIGN_IN_FAILED);
    }

    @Test
    void unknownAccountsAreSlowedDownAlike() {
        Instant now = Instant.now();
        String unknown = Code.newLogin();

        for (int tries = 0; tries < ThrottleRule.ACCOUNT.free(); tries++) {
            assertThat(reasonAt(now, unknown, "wrong guess", network())).isEqualTo(IdentityRefusal.SIGN_IN_FAILED);
        }
        assertThat(reasonAt(now, unknown, "wrong guess", network())).isEqualTo(PlatformRefusal.TOO_MANY_TRIES);
    }

    @Test
    void guessingFromOneNetworkBecomesSlowForThatNetworkOnly() {
        Somebody lai = people.register(Townspeople.command("Lài", people.commune(0), OptionalData.NOTHING, PASSWORD));
        Instant now = Instant.now();
        String network = network();

        for (int tries = 0; tries < ThrottleRule.NETWORK.free(); tries++) {
            assertThat(reasonAt(now, Code.newLogin(), "wrong guess", network))
                    .isEqualTo(IdentityRefusal.SIGN_IN_FAILED);
        }
        assertThat(reasonAt(now, lai.made().loginCode(), PASSWORD, network)).isEqualTo(PlatformRefusal.TOO_MANY_TRIES);
        assertThat(signInAt(now, lai.made().loginCode(), PASSWORD, network()).account())
                .isEqualTo(lai.account());
        Instant later = now.plus(ThrottleRule.NETWORK.longest()).plusSeconds(1);
        assertThat(signInAt(later, lai.made().loginCode(), PASSWORD, network).account())
                .isEqualTo(lai.account());
    }

    @Test
    void aRegistrationSentAgainFromElsewhereOpensNothing() {
        Somebody lai = people.learner(people.commune(0));
        people.signIn(lai);

        assertThatThrownBy(() ->
                        as.visitor(() -> logins.afterRegistration(lai.account(), new Device("Firefox", "203.0.113.9"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRegistrationSentAgainAfterSigningOutOpensNothing() {
        Somebody lai = people.learner(people.commune(0));
        SignedIn first = people.signIn(lai);
        as.run(lai.caller(first.sessionId()), logins::signOut);

        assertThatThrownBy(() -> people.signIn(lai)).isInstanceOf(Refused.class);
    }

    @Test
    void whatWasTypedUnderAnotherLoginIsNotShownInThisOne() {
        Asking lai = people.asking(people.learner(people.commune(0)));
        Somebody muoi = people.learner(people.commune(0));

        HttpResponse<String> answer = people.asking(muoi)
                .postFormOf(lai, "/identity/profile", "name=Typed+By+Lai&year=1950", "/identity/profile");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Typed By Lai").contains(muoi.name());
    }

    @Test
    void signingInAgainEndsTheLoginThatThisBrowserHad() {
        Somebody lai = people.learner(people.commune(0));
        SignedIn first = people.signIn(lai);
        SignedIn second = as.call(
                lai.caller(first.sessionId()), () -> logins.afterRegistration(lai.account(), Townspeople.PHONE));

        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(found(first.token())).isEmpty();
        assertThat(found(second.token())).isPresent();
    }

    @Test
    void aLoginEndsWhenNobodyUsesItAndInAnyCaseAfterItsHours() {
        SignedIn login = people.signIn(people.learner(people.commune(0)));
        Instant now = Instant.now();
        Duration idle = Duration.ofMinutes(Settings.LOGIN_IDLE_MINUTES.number());
        Duration longest = Duration.ofHours(Settings.LOGIN_HOURS.number());

        assertThat(foundAt(now.plus(idle).minusSeconds(60), login.token())).isPresent();
        assertThat(foundAt(now.plus(idle).plusSeconds(60), login.token())).isEmpty();
        // Used again and again, it still ends.
        for (Instant then = now; then.isBefore(now.plus(longest).minus(idle)); then = then.plus(idle.dividedBy(2))) {
            seenAt(then, login);
        }
        Instant last = now.plus(longest).minusSeconds(60);
        seenAt(last, login);
        assertThat(foundAt(last, login.token())).isPresent();
        assertThat(foundAt(now.plus(longest).plusSeconds(60), login.token())).isEmpty();
    }

    @Test
    void oneSeesOnesOwnLoginsAndEndsThem() {
        Somebody lai = people.learner(people.commune(0));
        SignedIn here = people.signIn(lai);
        SignedIn there = people.signIn(lai);
        SignedIn elsewhere = people.signIn(lai);
        SignedIn others = people.signIn(people.learner(people.commune(0)));

        assertThat(as.call(lai.caller(here.sessionId()), queries::mine))
                .extracting(Login::id)
                .containsExactlyInAnyOrder(here.sessionId(), there.sessionId(), elsewhere.sessionId());
        as.run(lai.caller(here.sessionId()), () -> logins.end(there.sessionId()));
        assertThat(found(there.token())).isEmpty();
        assertThat(found(elsewhere.token())).isPresent();
        as.run(lai.caller(here.sessionId()), logins::endOthers);
        assertThat(found(elsewhere.token())).isEmpty();
        assertThat(found(here.token())).isPresent();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.run(lai.caller(here.sessionId()), () -> logins.end(others.sessionId())));
        assertThat(found(others.token())).isPresent();
    }

    @Test
    void signingOutReallyEndsTheLoginAndClearsWhatTheBrowserKept() {
        Somebody lai = people.learner(people.commune(0));
        SignedIn login = people.signIn(lai);
        Asking browser = Asking.as(login.token());
        assertThat(browser.get("/identity/profile").statusCode()).isEqualTo(200);

        HttpResponse<String> out = browser.post("/identity/sign-out", "switch=1");

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"storage\"");
        assertThat(out.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("academy_login=;") || cookie.startsWith("academy_login=\"\""))
                .anyMatch(cookie -> cookie.startsWith("academy_card=;") || cookie.startsWith("academy_card=\"\""));
        assertThat(Asking.as(login.token()).get("/identity/profile").statusCode())
                .isEqualTo(401);
        assertThat(Asking.as(login.token()).get("/portal/privacy").body()).doesNotContain(lai.name());
    }

    @Test
    void aFormOfOneLoginIsRefusedInAnother() {
        Asking lai = people.asking(people.learner(people.commune(0)));
        Asking muoi = people.asking(people.learner(people.commune(0)));
        String request = UUID.randomUUID().toString();

        assertThat(lai.post("/identity/language", "language=vi", request).statusCode())
                .isEqualTo(303);
        assertThat(muoi.postFormOf(lai, "/identity/language", "language=vi").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theChosenLanguageComesAlongAtTheNextSignIn() {
        Somebody lai = people.learner(people.commune(0));
        Asking browser = people.asking(lai);
        assertThat(browser.post("/identity/language", "language=xx").statusCode())
                .isEqualTo(422);

        assertThat(browser.post("/identity/language", "language=en").headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("academy_lang=en"));

        assertThat(people.signIn(lai).language()).isEqualTo("en");
    }

    private SignedIn signIn(String who, String secret, String network) {
        return as.visitor(() -> logins.signIn(new SignIn(who, secret, "", 0, new Device("Chrome", network))));
    }

    private void assertFails(String who, String secret) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> signIn(who, secret, network()))
                .returns(IdentityRefusal.SIGN_IN_FAILED, Refused::reason);
    }

    private Object reasonAt(Instant then, String who, String secret, String network) {
        return as.visitor(() -> {
            List<Object> reason = new ArrayList<>();
            clock.at(then, () -> {
                try {
                    reason.add(logins.signIn(new SignIn(who, secret, "", 0, new Device("Chrome", network))));
                } catch (Refused refused) {
                    reason.add(refused.reason());
                }
            });
            return reason.get(0);
        });
    }

    private SignedIn signInAt(Instant then, String who, String secret, String network) {
        return at(then, () -> logins.signIn(new SignIn(who, secret, "", 0, new Device("Chrome", network))));
    }

    private Optional<LoginFound> foundAt(Instant then, String token) {
        return at(then, () -> queries.find(token));
    }

    private void seenAt(Instant then, SignedIn login) {
        at(then, () -> {
            logins.seen(login.sessionId());
            return true;
        });
    }

    /** A visitor's request at another time. */
    private <T> T at(Instant then, Supplier<T> work) {
        return as.visitor(() -> {
            List<T> answer = new ArrayList<>();
            clock.at(then, () -> answer.add(work.get()));
            return answer.get(0);
        });
    }

    private Optional<LoginFound> found(String token) {
        return as.visitor(() -> queries.find(token));
    }

    private List<Long> doers(Somebody who, String action) {
        return as.portal(() -> tables.entities()
                .createQuery(
                        "select e.personId from AuditEntry e where e.action = :action and e.subjectId = :account",
                        Long.class)
                .setParameter("action", action)
                .setParameter("account", Long.toString(who.account().value()))
                .getResultList());
    }

    private long count(String jpql, String text) {
        return as.portal(() -> tables.entities()
                .createQuery(jpql, Long.class)
                .setParameter("text", text)
                .getSingleResult());
    }

    private static String phone() {
        return "0912" + (100_000 + ThreadLocalRandom.current().nextInt(900_000));
    }

    /** A network of one's own, so that no test slows down another. */
    private static String network() {
        return "test-" + UUID.randomUUID();
    }
}
