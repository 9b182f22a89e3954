package academy.ocop.enrolment;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonalData;
import academy.ocop.places.PlacesQueries;
import academy.ocop.training.ClassId;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person's copy of her data says about her classes: every place, also those she left, and each lesson opened. */
@ApplicationScoped
public class EnrolmentData implements PersonalData {

    @Inject
    EnrolmentRepository enrolments;

    @Inject
    TrainingQueries training;

    @Inject
    PlacesQueries places;

    @Override
    public String section() {
        return "enrolment";
    }

    @Override
    public JsonValue dataOf(PersonId person) {
        List<EnrolmentRepository.Found> all = enrolments.of(person);
        Map<ClassId, ClassView> classes = training.all(
                all.stream().map(found -> found.enrolment().trainingClass()).toList());
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (EnrolmentRepository.Found found : all) {
            EnrolledPlace place = found.place();
            ClassView sat = classes.get(place.trainingClass());
            JsonObjectBuilder row = Json.createObjectBuilder()
                    .add("class", sat == null ? "" : sat.code())
                    .add("course", sat == null ? "" : sat.course().value())
                    .add("edition", place.edition().value())
                    .add("unit", places.fullName(place.unit()))
                    .add("state", place.state().name())
                    .add("enrolledAt", place.enrolledAt().toString());
            addMoment(row, "endedAt", place.endedAt());
            row.add("lastSeenAt", found.enrolment().lastSeenAt().toString())
                    .add("finalTestPassed", place.finalPassed())
                    .add("lessons", lessons(found.progress()));
            rows.add(row);
        }
        return rows.build();
    }

    private static JsonArrayBuilder lessons(List<LessonProgress> progress) {
        JsonArrayBuilder lessons = Json.createArrayBuilder();
        for (LessonProgress one : progress) {
            JsonObjectBuilder lesson = Json.createObjectBuilder()
                    .add("lesson", one.lesson().value())
                    .add("openedAt", one.openedAt().toString())
                    .add("lastOpenedAt", one.lastOpenedAt().toString())
                    .add("heading", one.place());
            addMoment(lesson, "finishedAt", one.finishedAt());
            lessons.add(lesson);
        }
        return lessons;
    }

    private static void addMoment(JsonObjectBuilder json, String name, @Nullable Instant moment) {
        if (moment != null) {
            json.add(name, moment.toString());
        }
    }
}
