package academy.ocop.identity;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.Caller;
import academy.ocop.platform.CurrentCaller;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondPersonTest {

    private static final AccountId TRI = new AccountId(1);
    private static final AccountId CHUNG = new AccountId(2);
    private static final AccountId LOP = new AccountId(3);
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private final SecondPerson rule = new SecondPerson();
    private long administrators;
    private LocalDate askedSince = LocalDate.MIN;

    @BeforeEach
    void signInTri() {
        rule.clock = InstantSource.fixed(NOW);
        rule.grants = new GrantRepository() {
            @Override
            long administratorsSince(LocalDate since, LocalDate day) {
                askedSince = since;
                return administrators;
            }
        };
        rule.access = new Access();
        rule.access.caller = new CurrentCaller();
        rule.access.caller.set(new Caller(TRI.value(), 11L, null, "Trị", "127.0.0.1", false));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false", "9, false"})
    void theFirstAdministratorActsAloneUntilThereIsASecond(long many, boolean missing) {
        administrators = many;

        assertThat(rule.isMissing()).isEqualTo(missing);
    }

    @Test
    void whoTookTheOthersRoleAwayIsNotAloneForAWeek() {
        rule.isMissing();

        assertThat(askedSince).isEqualTo("2026-11-17");
    }

    @Test
    void theSecondPersonIsNeitherWhoProposedItNorWhoGetsIt() {
        assertThat(rule.isSecond(CHUNG, LOP)).isTrue();
        assertThat(rule.isSecond(null, LOP)).isTrue();
        assertThat(rule.isSecond(TRI, LOP)).isFalse();
        assertThat(rule.isSecond(CHUNG, TRI)).isFalse();
    }
}
