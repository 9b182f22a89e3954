package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Caller;
import academy.ocop.platform.Refused;
import academy.ocop.platform.Settings;
import academy.ocop.suite.AsCaller;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A machine does not fill the portal with people from one network; a hall full of people registers all the same. */
@ExtendWith(ArquillianExtension.class)
class RegistrationLimitIT {

    @Inject
    AsCaller as;

    @Inject
    Townspeople people;

    @Inject
    RegistrationService registration;

    private final Caller hall = Caller.visitor("hall-" + UUID.randomUUID());
    private int most;
    private UnitId commune;

    /** Before the crowd begins: whoever holds a thread must not wait for another one. */
    @BeforeEach
    void lookUp() {
        commune = people.commune(5);
        most = Settings.REGISTRATIONS_PER_NETWORK.number();
    }

    @Test
    void oneNetworkWaitsAfterItsShareAndOthersDoNot() {
        for (int one = 0; one < most; one++) {
            register(hall);
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> register(hall))
                .returns(IdentityRefusal.TOO_MANY_REGISTRATIONS, Refused::reason)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(most, 10L));
        assertThat(register(Caller.visitor("other-" + UUID.randomUUID())).loginCode())
                .isNotEmpty();
    }

    @Test
    void whoIsResponsibleRegistersAWholeHall() {
        Somebody coordinator = people.with(Role.COORDINATOR, people.province(), null);
        Caller there = new Caller(
                coordinator.account().value(), coordinator.person().value(), null, "", hall.network(), false);
        for (int one = 0; one < most; one++) {
            register(hall);
        }

        assertThat(register(there).loginCode()).isNotEmpty();
    }

    /** The first of a network make its row; whoever loses that race finds it. */
    @Test
    void allWhoPressAtOnceAreCountedAndNoneFails() throws Exception {
        List<Future<Registered>> pressed = new ArrayList<>();
        for (int one = 0; one < 8; one++) {
            pressed.add(as.begin(hall, () -> registration.register(command())));
        }
        for (Future<Registered> one : pressed) {
            assertThat(one.get().loginCode()).isNotEmpty();
        }
        for (int one = 8; one < most; one++) {
            register(hall);
        }

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> register(hall));
    }

    private Registered register(Caller who) {
        return as.call(who, () -> registration.register(command()));
    }

    private Registration command() {
        return Townspeople.command("Lê Thị Hội " + UUID.randomUUID(), commune, OptionalData.NOTHING, "");
    }
}
