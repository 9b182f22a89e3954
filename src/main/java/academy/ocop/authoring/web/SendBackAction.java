package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftId;
import academy.ocop.authoring.DraftService;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends a draft back to its authors, with what they are to do. */
@ApplicationScoped
public class SendBackAction implements LightAction {

    private static final int SHORTEST = 10;

    @Inject
    Access access;

    @Inject
    DraftService drafts;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return "/authoring/send-back";
    }

    @Override
    public void admit() {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
    }

    @Override
    public Next perform(Submission form) {
        DraftId id = DraftWords.id(form);
        String reason = form.text("reason");
        drafts.requireDecision(id);
        if (reason.length() < SHORTEST) {
            throw new FormProblems().add("reason", texts.of("authoring", "compare.reasonMissing"));
        }
        drafts.sendBack(id, reason);
        return Next.done(DraftWords.address(id), "sentBack");
    }
}
