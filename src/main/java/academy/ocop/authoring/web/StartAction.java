package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftId;
import academy.ocop.authoring.DraftService;
import academy.ocop.courseware.CourseId;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Begins a draft from what is published. */
@ApplicationScoped
public class StartAction implements LightAction {

    @Inject
    Access access;

    @Inject
    DraftService drafts;

    @Override
    public String path() {
        return "/authoring/start";
    }

    @Override
    public void admit() {
        access.requireSomewhere(Permission.EDIT_COURSES);
    }

    @Override
    public Next perform(Submission form) {
        DraftId id = drafts.start(course(form.text("course")));
        return Next.done(DraftWords.address(id), "started");
    }

    private static CourseId course(String typed) {
        try {
            return new CourseId(typed);
        } catch (IllegalArgumentException notASlug) {
            throw new NotFound(typed);
        }
    }
}
