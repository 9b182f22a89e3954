package academy.ocop.assessment.web;

import academy.ocop.assessment.AssessmentService;
import academy.ocop.assessment.AttemptKey;
import academy.ocop.assessment.Saved;
import academy.ocop.assessment.Submitted;
import academy.ocop.courseware.AnswerFault;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.QuestionId;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Where the whole form of a test arrives. {@code move} puts a step of an order elsewhere and {@code keep} only keeps the answers,
 * both for browsers without scripts; everything else hands the test in.
 */
@ApplicationScoped
public class SubmitAction implements LightAction {

    @Inject
    AssessmentService assessments;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Override
    public String path() {
        return "/assessment/submit";
    }

    /** A submitted attempt shows its first result whatever is pressed, so no other record of the press is needed. */
    @Override
    public boolean once() {
        return false;
    }

    @Override
    public Next perform(Submission submission) {
        SentAnswers sent = new SentAnswers(submission, Language.of(viewer.getLang()));
        AttemptKey key = sent.key();
        String move = submission.text("move");
        if (!move.isEmpty() || submission.ticked("keep")) {
            Saved saved = assessments.save(key, sent.wholeForm());
            problems(saved.faults()).throwIfAny();
            String question = move.isEmpty() ? "answers" : "f-a-" + move.split(":", -1)[0];
            return Next.to(page(key, false) + "#" + question);
        }
        Submitted submitted = assessments.submit(key, sent.wholeForm(), submission.ticked("anyway"));
        if (submitted.done()) {
            return Next.to(page(key, true));
        }
        FormProblems problems = problems(submitted.faults());
        if (!submitted.open().isEmpty()) {
            problems.add(
                    "anyway",
                    texts.of("assessment", "test.open", submitted.open().size()));
        }
        submitted
                .open()
                .forEach((position, question) ->
                        problems.add(field(question), texts.of("assessment", "test.noAnswer", position)));
        throw problems;
    }

    /** Without scripts this form holds everything that was answered since it was opened. */
    @Override
    public boolean putAway(Submission submission) {
        SentAnswers sent = new SentAnswers(submission, Language.of(viewer.getLang()));
        return assessments.putAway(sent.key(), sent.wholeForm());
    }

    private FormProblems problems(Map<QuestionId, AnswerFault> faults) {
        FormProblems problems = new FormProblems();
        faults.forEach(
                (question, fault) -> problems.add(field(question), fault.message(Language.of(viewer.getLang()))));
        return problems;
    }

    private static String field(QuestionId question) {
        return "a-" + question.value();
    }

    private static String page(AttemptKey key, boolean numbered) {
        String place = String.valueOf(key.place().value());
        if (key.test().isPre()) {
            return "/assessment/pre-test?place=" + place;
        }
        String page = key.test()
                .lesson()
                .map(lesson -> Addresses.with("/assessment/quiz?place=" + place, "lesson", lesson.folder()))
                .orElse("/assessment/final?place=" + place);
        return numbered || key.number() > 1 ? Addresses.with(page, "no", String.valueOf(key.number())) : page;
    }
}
