package academy.ocop.identity.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.GrantService;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says no to a role that waits, or takes it back. */
@ApplicationScoped
public class RefuseGrantAction implements LightAction {

    @Inject
    GrantService grantService;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/identity/refuse-grant";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.GRANT_ROLES);
        grantService.refuse(form.number("grant").orElseThrow(() -> new NotFound("grant")));
        return Next.done(form.from(), "roleRefused");
    }
}
