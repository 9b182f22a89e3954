package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.AuditTrail;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private final FirstAdministrator first = new FirstAdministrator();
    private final List<Grant> given = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();
    private final Account lai = new Account(new PersonId(7), "K7M-4QX2", false, NOW);
    private long administrators;

    @BeforeEach
    void registerLai() {
        first.clock = InstantSource.fixed(NOW);
        first.people = new IdentityRepository() {
            @Override
            Optional<Account> accountByCode(String code) {
                return "K7M-4QX2".equals(code) ? Optional.of(lai) : Optional.empty();
            }
        };
        first.grants = new GrantRepository() {
            @Override
            long administrators(LocalDate day) {
                return administrators;
            }

            @Override
            void add(RoleGrant grant) {
                given.add(grant.grant());
            }
        };
        first.audit = new AuditTrail() {
            @Override
            public void record(String action, Subject subject, Object... details) {
                recorded.add(action);
            }
        };
    }

    @Test
    void theNamedAccountBecomesAdministratorOfAPortalThatHasNone() {
        first.appoint("k7m4qx2");

        assertThat(given)
                .singleElement()
                .returns(Role.ADMINISTRATOR, Grant::role)
                .returns(GrantState.IN_FORCE, Grant::state)
                .returns(true, Grant::isWholePortal);
        assertThat(lai.staff()).isTrue();
        assertThat(recorded).containsExactly("identity.firstAdministrator");
    }

    @Test
    void aPortalWithAnAdministratorIgnoresTheSetting() {
        administrators = 1;

        first.appoint("K7M-4QX2");

        assertThat(given).isEmpty();
        assertThat(recorded).isEmpty();
    }

    @Test
    void anUnknownOrClosedAccountBecomesNothing() {
        lai.close();

        first.appoint("K7M-4QX2");
        first.appoint("ZZZ-ZZZZ");
        first.appoint("nobody");

        assertThat(given).isEmpty();
    }
}
