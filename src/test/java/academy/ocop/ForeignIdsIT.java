package academy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.identity.Role;
import academy.ocop.identity.Townspeople;
import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.places.UnitId;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Asking;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassId;
import academy.ocop.training.NewClass;
import academy.ocop.training.TrainingService;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody else's thing answers byte for byte like one that does not exist, on every page, deed and resource that takes an id. */
@ExtendWith(ArquillianExtension.class)
class ForeignIdsIT {

    private static final CourseId FOOD_SAFETY = new CourseId("food-safety");
    private static final String MISSING = "999999999999";

    /** Each with the thing it takes in braces. */
    private static final List<String> OWN = List.of(
            "GET /enrolment/course?place={place}",
            "GET /enrolment/lesson?place={place}&lesson=hygiene",
            "GET /enrolment/leave?place={place}",
            "GET /assessment/quiz?place={place}&lesson=hygiene",
            "GET /assessment/final?place={place}",
            "GET /assessment/pre-test?place={place}",
            "POST /enrolment/leave?place={place}",
            "POST /enrolment/remember?place={place}&lesson=hygiene",
            "POST /assessment/save?place={place}&test=food-safety/hygiene&no=1",
            "POST /assessment/submit?place={place}&test=food-safety/hygiene&no=1",
            "POST /assessment/start?place={place}&no=1",
            "POST /identity/end-login?login={login}");

    private static final List<String> OF_AN_AREA = List.of(
            "GET /enrolment/roster?class={class}",
            "GET /enrolment/roster-file?class={class}&file=csv",
            "GET /enrolment/attendance?class={class}",
            "GET /assessment/learner?place={place}",
            "GET /training/trainers?class={class}",
            "GET /training/trainer-names?class={class}&query=a",
            "GET /identity/new-card?account={account}",
            "GET /api/v1/classes/{class}/roster",
            "POST /training/close?class={class}",
            "POST /training/open-again?class={class}",
            "POST /training/assign-trainer?class={class}&trainer={account}",
            "POST /training/end-trainer?class={class}&grant=1",
            "POST /identity/card?account={account}");

    @Inject
    AsCaller as;

    @Inject
    Townspeople people;

    @Inject
    TrainingService training;

    @Inject
    EnrolmentService enrolments;

    @Test
    void anothersOwnThingIsLikeNoneAtAll() {
        UnitId unit = people.commune(10);
        Somebody owner = people.learner(unit);
        ClassId trainingClass = openClass(unit);
        EnrolmentId place = as.call(owner.caller(), () -> enrolments.enrol(trainingClass));
        Map<String, String> foreign = Map.of(
                "place", Long.toString(place.value()),
                "login", Long.toString(people.signIn(owner).sessionId()));

        assertAlike(people.asking(people.learner(unit)), OWN, foreign);
        // Who is responsible for the class sees its roster, but learns nothing in another's place.
        assertAlike(people.asking(people.with(Role.COORDINATOR, unit, null)), OWN, foreign);
    }

    @Test
    void aThingOutsideOnesAreaIsLikeNoneAtAll() {
        UnitId unit = people.commune(10);
        ClassId trainingClass = openClass(unit);
        EnrolmentId place = as.call(people.learner(unit).caller(), () -> enrolments.enrol(trainingClass));
        Map<String, String> foreign = Map.of(
                "place", Long.toString(place.value()),
                "class", Long.toString(trainingClass.value()),
                "account", Long.toString(people.learner(unit).account().value()));

        assertAlike(people.asking(people.with(Role.COORDINATOR, people.commune(11), null)), OF_AN_AREA, foreign);
        assertAlike(people.asking(people.with(Role.BRANCH_OFFICER, people.commune(11), null)), OF_AN_AREA, foreign);
    }

    private static void assertAlike(Asking asking, List<String> addresses, Map<String, String> foreign) {
        Map<String, String> missing = new LinkedHashMap<>(foreign);
        missing.replaceAll((thing, id) -> MISSING);
        assertThat(addresses).allSatisfy(address -> {
            HttpResponse<String> ofForeign = ask(asking, address, foreign);
            HttpResponse<String> ofMissing = ask(asking, address, missing);
            assertThat(ofForeign.statusCode()).as(address).isEqualTo(404);
            assertThat(ofForeign.body()).as(address).isNotEmpty().isEqualTo(ofMissing.body());
            assertThat(headers(ofForeign)).as(address).isEqualTo(headers(ofMissing));
        });
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new LinkedHashMap<>(answer.headers().map());
        // The time, and the nonce of a staff page, differ from answer to answer.
        headers.remove("date");
        headers.computeIfPresent(
                "content-security-policy",
                (name, values) -> values.stream()
                        .map(value -> value.replaceAll("nonce-[^']+", "nonce"))
                        .toList());
        headers.computeIfPresent(
                "set-cookie",
                (name, values) -> values.stream()
                        .map(value -> value.replaceAll("=[^;]*", "="))
                        .toList());
        return headers;
    }

    private static HttpResponse<String> ask(Asking asking, String row, Map<String, String> things) {
        String address = row.substring(row.indexOf(' ') + 1);
        for (Map.Entry<String, String> thing : things.entrySet()) {
            address = address.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        if (row.startsWith("GET")) {
            return asking.get(address);
        }
        String[] parts = address.split("\\?", 2);
        return asking.post(parts[0], parts[1]);
    }

    private ClassId openClass(UnitId unit) {
        Somebody coordinator = people.with(Role.COORDINATOR, unit, null);
        String code = "IT-" + UUID.randomUUID().toString().substring(0, 30);
        return as.call(
                coordinator.caller(),
                () -> training.open(new NewClass(
                        code,
                        new Bilingual(code, code),
                        FOOD_SAFETY,
                        ClassForm.BLENDED,
                        unit,
                        LocalDate.now().minusDays(1),
                        null,
                        null)));
    }
}
