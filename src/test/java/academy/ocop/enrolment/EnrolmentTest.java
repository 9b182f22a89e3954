package academy.ocop.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.catalogue.EditionId;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Refused;
import academy.ocop.training.ClassId;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final BigDecimal PERCENT = new BigDecimal("84.50");

    private final Enrolment enrolment =
            new Enrolment(new PersonId(7), new ClassId(17), new EditionId(1), new UnitId(3), false, MONDAY);

    @Test
    void staysActiveWhenSomebodyWhoIsPresentComesBack() {
        assertRefused(EnrolmentRefusal.ALREADY_ENROLLED, () -> enrolment.comeBack(MONDAY));
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.ACTIVE);
    }

    @Test
    void canBeLeftOnceAndTakenAgain() {
        enrolment.leave(MONDAY);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.LEFT);
        assertRefused(EnrolmentRefusal.LEFT_CLASS, () -> enrolment.leave(MONDAY));

        enrolment.comeBack(MONDAY);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.ACTIVE);
    }

    @Test
    void takesNoPassedTestOnceLeft() {
        enrolment.leave(MONDAY);

        assertRefused(EnrolmentRefusal.LEFT_CLASS, () -> enrolment.passFinal(PERCENT, MONDAY));
    }

    @Test
    void firstPassedTestIsTheOneThatCounts() {
        enrolment.passFinal(PERCENT, MONDAY);
        enrolment.passFinal(BigDecimal.TEN, MONDAY);

        assertThat(enrolment.finalPassed()).isTrue();
    }

    private static void assertRefused(
            EnrolmentRefusal reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(deed).returns(reason, Refused::reason);
    }
}
