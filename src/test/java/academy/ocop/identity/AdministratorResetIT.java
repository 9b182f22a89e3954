package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.platform.PortalKeys;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Asking;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
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

    @Test
    void worksOnceUntilAStartWithoutTheSetting() {
        String code = people.with(Role.ADMINISTRATOR, null, null).made().loginCode();

        assertThat(as.portal(() -> reset.reset(code))).isPresent();
        assertThat(as.portal(() -> reset.reset(code))).isEmpty();
        as.run(academy.ocop.platform.Caller.portal(), () -> keys.forget("administrator-reset"));
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
