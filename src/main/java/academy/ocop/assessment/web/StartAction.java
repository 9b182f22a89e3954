package academy.ocop.assessment.web;

import academy.ocop.assessment.AssessmentService;
import academy.ocop.courseware.Language;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Begins an attempt at the final test. */
@ApplicationScoped
public class StartAction implements LightAction {

    @Inject
    AssessmentService assessments;

    @Inject
    Viewer viewer;

    @Override
    public String path() {
        return "/assessment/start";
    }

    /** The form says which attempt it begins, so a second press finds the first one's. */
    @Override
    public boolean once() {
        return false;
    }

    @Override
    public Next perform(Submission submission) {
        SentAnswers sent = new SentAnswers(submission, Language.of(viewer.getLang()));
        assessments.start(sent.place(), sent.number());
        return Next.to("/assessment/final?place=" + sent.place().value());
    }
}
