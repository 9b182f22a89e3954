package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftId;
import academy.ocop.authoring.DraftService;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Saves one text of a draft, unless somebody else did meanwhile. */
@ApplicationScoped
public class SaveAction implements LightAction {

    @Inject
    DraftService drafts;

    @Override
    public String path() {
        return "/authoring/save";
    }

    @Override
    public Next perform(Submission form) {
        DraftId id = DraftWords.id(form);
        String path = form.text("path");
        drafts.save(id, path, form.raw("text"), form.text("seen"));
        return Next.done(DraftWords.fileAddress(id, path), "saved");
    }
}
