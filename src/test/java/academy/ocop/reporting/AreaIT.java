package academy.ocop.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.identity.Role;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Caller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Cast;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The learners of an area are those who live there today: counted and listed alike, for those who look after them. */
@ExtendWith(ArquillianExtension.class)
class AreaIT {

    @Inject
    AreaQueries area;

    @Inject
    FinishedPlaces made;

    @Inject
    Cast cast;

    @Inject
    AsCaller as;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoIsInNoCourseIsCountedAndListed() {
        UnitId here = cast.commune(5);
        Caller contact = cast.staff(Role.COMMUNE_CONTACT, here, null);
        AreaCounts before = as.call(contact, area::counts);
        cast.person("Trần Thị Lài " + own, here);
        Caller kha = cast.person("Sóc Kha " + own, here);
        cast.person("Lê Văn Tư " + own, cast.commune(6));
        long trainingClass = as.portal(() -> made.classIn(here.value()));
        as.run(
                Caller.portal(),
                () -> made.finished(
                        kha.personId(), trainingClass, here.value(), java.time.Instant.parse("2026-08-20T03:00:00Z")));

        AreaCounts after = as.call(contact, area::counts);

        assertThat(after.people()).isEqualTo(before.people() + 2);
        assertThat(after.withoutCourse()).isEqualTo(before.withoutCourse() + 1);
        assertThat(as.call(contact, () -> area.page(AreaState.WITHOUT_COURSE, own, 0, 10))
                        .lines())
                .singleElement()
                .returns("Trần Thị Lài " + own, AreaLine::name);
        assertThat(as.call(contact, () -> area.page(AreaState.ALL, "SOC KHA " + own, 0, 10))
                        .lines())
                .singleElement()
                .returns(1L, AreaLine::finished);
        assertThat(as.call(contact, () -> area.page(AreaState.RESTING, own, 0, 10))
                        .total())
                .isZero();
    }

    @Test
    void learnersAndAdministratorsDoNotSeeIt() {
        UnitId here = cast.commune(5);
        for (Caller other : new Caller[] {cast.person("Lê Văn Tư", here), cast.staff(Role.AUTHOR, null, null)}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> as.call(other, area::counts))
                    .returns(PlatformRefusal.NOT_ALLOWED, Refused::reason);
        }
    }
}
