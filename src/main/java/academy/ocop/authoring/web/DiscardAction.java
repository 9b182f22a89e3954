package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftId;
import academy.ocop.authoring.DraftService;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts a draft away. */
@ApplicationScoped
public class DiscardAction implements LightAction {

    @Inject
    Access access;

    @Inject
    DraftService drafts;

    @Override
    public String path() {
        return "/authoring/discard";
    }

    @Override
    public void admit() {
        access.requireSomewhere(Permission.EDIT_COURSES);
    }

    @Override
    public Next perform(Submission form) {
        DraftId id = DraftWords.id(form);
        drafts.discard(id);
        return Next.done(DraftWords.address(id), "discarded");
    }
}
