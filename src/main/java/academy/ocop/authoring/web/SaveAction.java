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

/** Saves one text of a draft, unless somebody else did meanwhile. */
@ApplicationScoped
public class SaveAction implements LightAction {

    @Inject
    Access access;

    @Inject
    DraftService drafts;

    @Override
    public String path() {
        return "/authoring/save";
    }

    @Override
    public void admit() {
        access.requireSomewhere(Permission.EDIT_COURSES);
    }

    @Override
    public Next perform(Submission form) {
        DraftId id = DraftWords.id(form);
        String path = form.text("path");
        drafts.save(id, path, form.raw("text"), form.text("seen"));
        return Next.done(DraftWords.fileAddress(id, path), "saved");
    }
}
