package academy.ocop.assessment;

import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person's copy of her data says about her tests: every attempt with every answer as she gave it, and its marks. */
@ApplicationScoped
public class AssessmentData implements PersonalData {

    @Inject
    AttemptRepository attempts;

    @Inject
    EnrolmentQueries enrolments;

    @Override
    public String section() {
        return "assessment";
    }

    @Override
    public JsonValue dataOf(PersonId person) {
        Map<Long, List<GivenAnswer>> given =
                attempts.answersOf(person).stream().collect(Collectors.groupingBy(GivenAnswer::attempt));
        JsonArrayBuilder all = Json.createArrayBuilder();
        attempts.ofPerson(person)
                .forEach(attempt -> all.add(attempt(attempt, given.getOrDefault(attempt.id(), List.of()))));
        JsonArrayBuilder granted = Json.createArrayBuilder();
        for (AttemptGrant grant : attempts.grantsOf(person)) {
            granted.add(Json.createObjectBuilder()
                    .add("enrolment", grant.enrolment().value())
                    .add("at", grant.grantedAt().toString())
                    .add("reason", grant.reason()));
        }
        JsonArrayBuilder waiting = Json.createArrayBuilder();
        for (WaitingAnswer answer : attempts.waitingAt(enrolments.placesOf(person))) {
            waiting.add(answer(answer.question().value(), answer.answer().values(), "arrivedAt", answer.arrivedAt()));
        }
        return Json.createObjectBuilder()
                .add("attempts", all)
                .add("attemptsGranted", granted)
                .add("answersWaiting", waiting)
                .build();
    }

    private static JsonObjectBuilder attempt(Attempt attempt, List<GivenAnswer> given) {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        given.forEach(
                one -> answers.add(answer(one.question().value(), one.answer().values(), "savedAt", one.savedAt())));
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("enrolment", attempt.key().place().value())
                .add("test", attempt.key().test().value())
                .add("attempt", attempt.number())
                .add("startedAt", attempt.startedAt().toString());
        Instant submitted = attempt.submittedAt();
        if (submitted != null) {
            row.add("submittedAt", submitted.toString()).add("points", attempt.points());
            // Only the final test is passed or not.
            if (attempt.key().test().isFinal()) {
                row.add("passed", attempt.isPassed());
            }
        }
        return row.add("pointsMax", attempt.pointsMax()).add("answers", answers);
    }

    private static JsonObjectBuilder answer(String question, List<String> values, String when, Instant at) {
        return Json.createObjectBuilder()
                .add("question", question)
                .add("given", Json.createArrayBuilder(values))
                .add(when, at.toString());
    }
}
