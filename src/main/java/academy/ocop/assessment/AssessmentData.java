package academy.ocop.assessment;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** What a person's copy of her data says about her tests: every attempt with what she answered, and what it was worth. */
@ApplicationScoped
public class AssessmentData implements PersonalData {

    @Inject
    AttemptRepository attempts;

    @Override
    public String section() {
        return "assessment";
    }

    @Override
    public JsonValue dataOf(PersonId person) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Attempt attempt : attempts.ofPerson(person)) {
            AttemptKey key = attempt.key();
            JsonObjectBuilder row = Json.createObjectBuilder()
                    .add("place", key.place().value())
                    .add("test", key.test().value())
                    .add("attempt", key.number())
                    .add("edition", attempt.edition().value())
                    .add("startedAt", attempt.startedAt().toString());
            if (attempt.submittedAt() != null) {
                row.add("submittedAt", attempt.submittedAt().toString())
                        .add("points", attempt.points())
                        .add("pointsMax", attempt.pointsMax());
            }
            rows.add(row.add("answers", answers(attempt)));
        }
        return rows.build();
    }

    private JsonArrayBuilder answers(Attempt attempt) {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        for (GivenAnswer given : attempts.answers(attempt).values()) {
            answers.add(Json.createObjectBuilder()
                    .add("question", given.question().value())
                    .add("answer", Json.createArrayBuilder(given.answer().values()))
                    .add("savedAt", given.savedAt().toString()));
        }
        return answers;
    }
}
