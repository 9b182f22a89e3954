package academy.ocop.identity.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.LoginService;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends one of one's own logins, or all others. */
@ApplicationScoped
public class EndLoginAction implements LightAction {

    @Inject
    LoginService logins;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/identity/end-login";
    }

    @Override
    public Next perform(Submission form) {
        access.requirePerson();
        if (form.ticked("others")) {
            logins.endOthers();
        } else {
            logins.end(form.number("login").orElseThrow(() -> new NotFound("login")));
        }
        return Next.done("/identity/logins", "loginEnded");
    }
}
