package academy.ocop.identity.web;

import academy.ocop.identity.GrantService;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends a role that somebody holds. */
@ApplicationScoped
public class EndGrantAction implements LightAction {

    @Inject
    GrantService grants;

    @Override
    public String path() {
        return "/identity/end-grant";
    }

    @Override
    public Next perform(Submission form) {
        grants.end(form.number("grant").orElseThrow(() -> new NotFound("grant")));
        return Next.done(form.from(), "roleEnded");
    }
}
