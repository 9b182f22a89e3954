package academy.ocop.authoring.web;

import academy.ocop.authoring.AuthoringRefusal;
import academy.ocop.authoring.DraftQueries;
import academy.ocop.authoring.DraftText;
import academy.ocop.authoring.web.DraftWords.FaultRow;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.Refused;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

/** Shows what was typed as learners would see it, with the checker's faults. Nothing is kept. */
@ApplicationScoped
public class PreviewAction implements LightAction {

    @Inject
    Access access;

    @Inject
    DraftQueries drafts;

    @Inject
    FileLooks looks;

    @Inject
    PreviewTurns turns;

    @Override
    public String path() {
        return "/authoring/preview";
    }

    @Override
    public boolean once() {
        return false;
    }

    @Override
    public void admit() {
        access.requireSomewhere(Permission.EDIT_COURSES);
    }

    @Override
    public Next perform(Submission form) {
        String path = form.text("path");
        drafts.file(DraftWords.id(form), path);
        if (DraftText.isTooLong(form.raw("text"))) {
            throw new Refused(AuthoringRefusal.TOO_LONG);
        }
        if (!form.wantsJson()) {
            return Next.again();
        }
        FileLooks.Look look = turns.alone(
                        () -> looks.of(drafts.tried(DraftWords.id(form), path, form.raw("text")), path))
                .orElseThrow(() -> new Refused(AuthoringRefusal.PREVIEW_BUSY));
        JsonArrayBuilder faults = Json.createArrayBuilder();
        for (FaultRow fault : look.faults()) {
            faults.add(Json.createObjectBuilder()
                    .add("line", fault.line())
                    .add("what", fault.what())
                    .add("remedy", fault.remedy()));
        }
        return Next.again(Json.createObjectBuilder()
                .add("title", look.title())
                .add("html", look.html())
                .add("faults", faults)
                .build()
                .toString());
    }
}
