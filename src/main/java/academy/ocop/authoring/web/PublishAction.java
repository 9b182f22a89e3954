package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftId;
import academy.ocop.authoring.DraftService;
import academy.ocop.catalogue.EditionId;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Publishes a draft that somebody else wrote. */
@ApplicationScoped
public class PublishAction implements LightAction {

    @Inject
    Access access;

    @Inject
    DraftService drafts;

    @Override
    public String path() {
        return "/authoring/publish";
    }

    @Override
    public void admit() {
        access.requireSomewhere(Permission.PUBLISH_COURSES);
    }

    @Override
    public Next perform(Submission form) {
        DraftId id = DraftWords.id(form);
        drafts.publish(id, form.text("read"), form.number("against").map(EditionId::new));
        return Next.done(DraftWords.address(id), "published");
    }
}
