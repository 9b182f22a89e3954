package academy.ocop.assessment.web;

import academy.ocop.assessment.AssessmentService;
import academy.ocop.assessment.Saved;
import academy.ocop.courseware.Language;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Shown;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** Where resources/js/answers.js sends each answer as it is given. The reply follows the commit and holds no page. */
@ApplicationScoped
public class SaveAction implements LightAction {

    @Inject
    AssessmentService assessments;

    @Inject
    Shown shown;

    @Inject
    Viewer viewer;

    @Override
    public String path() {
        return "/assessment/save";
    }

    /** The change numbers make a repeated save harmless, and a row for each would cost more than the save. */
    @Override
    public boolean once() {
        return false;
    }

    @Override
    public Next perform(Submission submission) {
        SentAnswers sent = new SentAnswers(submission, Language.of(viewer.getLang()));
        Saved saved = assessments.save(sent.key(), sent.saved());
        Language language = Language.of(viewer.getLang());
        JsonObjectBuilder newer = Json.createObjectBuilder();
        saved.newer().forEach((question, answer) -> {
            JsonArrayBuilder values = Json.createArrayBuilder();
            answer.values().forEach(values::add);
            newer.add(question.value(), values);
        });
        JsonObjectBuilder faults = Json.createObjectBuilder();
        saved.faults().forEach((question, fault) -> faults.add(question.value(), fault.message(language)));
        return Next.json(
                submission.from(),
                Json.createObjectBuilder()
                        .add("at", shown.time(saved.at()))
                        .add("newer", newer)
                        .add("faults", faults)
                        .build()
                        .toString());
    }
}
