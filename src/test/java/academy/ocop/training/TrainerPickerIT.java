package academy.ocop.training;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.identity.PeopleQueries;
import academy.ocop.identity.Role;
import academy.ocop.identity.Teacher;
import academy.ocop.identity.Townspeople;
import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.places.UnitId;
import academy.ocop.platform.web.Addresses;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Asking;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The picker of a trainer: what it offers, and that it works without scripts. */
@ExtendWith(ArquillianExtension.class)
class TrainerPickerIT {

    @Inject
    Townspeople people;

    @Inject
    TrainingService training;

    @Inject
    PeopleQueries lists;

    @Inject
    AsCaller as;

    private UnitId unit;
    private ClassId id;
    private Somebody coordinator;
    private Asking asking;

    @BeforeEach
    void openAClass() {
        unit = people.commune(12);
        coordinator = people.with(Role.COORDINATOR, unit, null);
        String code = "PICK-" + UUID.randomUUID().toString().substring(0, 30);
        id = as.call(
                coordinator.caller(),
                () -> training.open(new NewClass(
                        code,
                        new Bilingual(code, code),
                        new CourseId("food-safety"),
                        ClassForm.CLASSROOM,
                        unit,
                        LocalDate.now().minusDays(1),
                        null,
                        null)));
        asking = people.asking(coordinator);
    }

    @Test
    void namesakesAreToldApartAndNeverMoreThanTwentyAreOffered() {
        Somebody first = null;
        for (int i = 0; i < 21; i++) {
            first = people.clerk(unit);
        }

        String all = asking.get(names("vo thi lop")).body();
        String one = asking.get(names(first.name())).body();

        assertThat(all).contains("\"moreAvailable\":true");
        assertThat(all.split("\"label\"", -1)).hasSize(21);
        assertThat(one)
                .contains("\"value\":\"" + first.account().value() + "\"", "\"moreAvailable\":false")
                .containsPattern("\\(\\d{4}, [^)]+\\)\"")
                .doesNotContain(first.made().loginCode());
    }

    @Test
    void nobodyReadsTheWholeListFromThePicker() {
        people.clerk(unit);

        assertThat(asking.get(names("")).body()).contains("\"suggestions\":[]");
        assertThat(asking.get(names("v")).body()).contains("\"suggestions\":[]");
        assertThat(asking.get(names("vo")).body()).contains("\"value\"");
    }

    @Test
    void wordsThatFitOnePersonAreEnough() {
        Somebody trainer = people.clerk(unit);

        HttpResponse<String> answer = post("f-trainer_input=" + Addresses.encode(trainer.name()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(as.call(coordinator.caller(), () -> lists.teachers(id.value(), unit)))
                .extracting(Teacher::account)
                .containsExactly(trainer.account());
    }

    @Test
    void wordsThatFitSeveralAreAskedBack() {
        people.clerk(unit);
        people.clerk(unit);

        HttpResponse<String> answer = post("f-trainer_input=vo+thi+lop");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"f-trainer-error\"", "type=\"radio\" name=\"trainer\"", "value=\"vo thi lop\"");
        assertThat(as.call(coordinator.caller(), () -> lists.teachers(id.value(), unit)))
                .isEmpty();
    }

    @Test
    void wordsThatFitNobodyAndNoneAtAllAreSaidSo() {
        assertThat(post("f-trainer_input=khong+co+ai+ten+nay").body()).contains("id=\"f-trainer-error\"");
        assertThat(post("f-trainer_input=").statusCode()).isEqualTo(422);
    }

    private String names(String words) {
        return "/training/trainer-names?class=" + id.value() + "&query=" + Addresses.encode(words);
    }

    private HttpResponse<String> post(String fields) {
        return asking.postFormOf(
                asking,
                "/training/assign-trainer",
                "class=" + id.value() + "&start=&end=&" + fields,
                "/training/trainers?class=" + id.value());
    }
}
