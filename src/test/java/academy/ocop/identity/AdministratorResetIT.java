package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.platform.Caller;
import academy.ocop.platform.PortalKeys;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Asking;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who runs the server helps an administrator back in, once, and nobody else. */
@ExtendWith(ArquillianExtension.class)
class AdministratorResetIT {

    @Inject
    AsCaller as;

    @Inject
    Townspeople people;

    @Inject
    AdministratorReset reset;

    @Inject
    LoginService logins;

    @Inject
    PortalKeys keys;

    @Test
    void theCardOpensTheAccountOnceAndEndsEarlierLogins() {
        Somebody administrator = people.with(Role.ADMINISTRATOR, null, null);
        Asking open = people.asking(administrator);
        String code = administrator.made().loginCode();

        String card = as.portal(() -> reset.reset(code.toLowerCase(java.util.Locale.ROOT)))
                .orElseThrow();

        assertThat(open.get("/identity/logins").statusCode()).isEqualTo(401);
        SignedIn in = signIn(code, card);
        assertThat(in.account()).isEqualTo(administrator.account());
        assertThat(in.choosePassword()).isTrue();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> signIn(code, card));
    }

    /** One card, many at once, as when it was photographed: it opens the account for one of them. */
    @Test
    void aCardUsedTwiceAtOnceOpensOnce() throws Exception {
        String code = people.with(Role.ADMINISTRATOR, null, null).made().loginCode();
        String card = as.portal(() -> reset.reset(code)).orElseThrow();
        List<Future<SignedIn>> pressed = new ArrayList<>();
        for (int one = 0; one < 4; one++) {
            Device device = new Device("Chrome", "race-" + UUID.randomUUID());
            pressed.add(as.begin(
                    Caller.visitor(device.network()), () -> logins.signIn(new SignIn(code, card, "", 0, device))));
        }
        int opened = 0;
        for (Future<SignedIn> one : pressed) {
            try {
                one.get();
                opened++;
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(Refused.class);
            }
        }

        assertThat(opened).isOne();
    }

    @Test
    void worksOnceUntilAStartWithoutTheSetting() {
        String code = people.with(Role.ADMINISTRATOR, null, null).made().loginCode();

        assertThat(as.portal(() -> reset.reset(code))).isPresent();
        assertThat(as.portal(() -> reset.reset(code))).isEmpty();
        as.run(Caller.portal(), () -> keys.forget("administrator-reset"));
        assertThat(as.portal(() -> reset.reset(code))).isPresent();
    }

    @Test
    void nobodyElseGetsACard() {
        String officer =
                people.with(Role.BRANCH_OFFICER, people.province(), null).made().loginCode();

        for (String code : new String[] {officer, "ZZZ-ZZZZ", "", "x"}) {
            Optional<String> card = as.portal(() -> reset.reset(code));
            assertThat(card).as(code).isEmpty();
        }
    }

    private SignedIn signIn(String code, String card) {
        return as.visitor(() ->
                logins.signIn(new SignIn(code, card, "", 0, new Device("Chrome", "reset-" + UUID.randomUUID()))));
    }
}
