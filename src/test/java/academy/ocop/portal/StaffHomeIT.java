package academy.ocop.portal;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.identity.Role;
import academy.ocop.identity.Townspeople;
import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.places.UnitId;
import academy.ocop.suite.AsCaller;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassId;
import academy.ocop.training.NewClass;
import academy.ocop.training.TrainingService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A home tells what waits, with how much of it, and nothing that does not. */
@ExtendWith(ArquillianExtension.class)
class StaffHomeIT {

    private static final Pattern UNTAUGHT = Pattern.compile("(\\d+) lớp đang mở chưa có giảng viên");

    @Inject
    Townspeople people;

    @Inject
    TrainingService training;

    @Inject
    AsCaller as;

    @Test
    void aClassWithoutATrainerWaitsUntilItHasOne() {
        UnitId unit = people.commune(13);
        Somebody coordinator = people.with(Role.COORDINATOR, unit, null);
        int before = untaught(coordinator);
        ClassId id = open(coordinator, unit);

        assertThat(untaught(coordinator)).isEqualTo(before + 1);
        Somebody trainer = people.clerk(unit);
        assertThat(people.asking(coordinator)
                        .post(
                                "/training/assign-trainer",
                                "class=" + id.value() + "&trainer="
                                        + trainer.account().value())
                        .statusCode())
                .isEqualTo(303);
        assertThat(untaught(coordinator)).isEqualTo(before);
    }

    @Test
    void whereNothingWaitsTheHomeSaysSoAndShowsTheLinks() {
        String home = people.asking(people.with(Role.AUDITOR, null, null))
                .get("/portal/home")
                .body();

        assertThat(home).contains("Không có việc nào đang chờ", "Việc được giao", "href=\"/portal/audit\"");
    }

    @Test
    void theFiguresOfTheQuarterLeadToTheQuarter() {
        assertThat(people.asking(people.with(Role.AUDITOR, null, null))
                        .get("/portal/home")
                        .body())
                .contains("href=\"/reporting/trained?period=QUARTER\"");
    }

    @Test
    void whoHasMoreClassesThanTheHomeShowsIsLedToAllOfThem() {
        UnitId unit = people.commune(13);
        Somebody coordinator = people.with(Role.COORDINATOR, unit, null);
        for (int i = 0; i < 4; i++) {
            open(coordinator, unit);
        }

        assertThat(people.asking(coordinator).get("/portal/home?lang=vi").body())
                .contains("Xem tất cả lớp", "href=\"/training/classes\"");
    }

    private ClassId open(Somebody coordinator, UnitId unit) {
        String code = "HOME-" + UUID.randomUUID().toString().substring(0, 30);
        return as.call(
                coordinator.caller(),
                () -> training.open(new NewClass(
                        code,
                        new Bilingual(code, code),
                        new CourseId("food-safety"),
                        ClassForm.CLASSROOM,
                        unit,
                        LocalDate.now(),
                        null,
                        null)));
    }

    private int untaught(Somebody who) {
        Matcher said =
                UNTAUGHT.matcher(people.asking(who).get("/portal/home?lang=vi").body());
        return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }
}
