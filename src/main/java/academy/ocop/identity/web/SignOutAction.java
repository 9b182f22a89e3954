package academy.ocop.identity.web;

import academy.ocop.identity.LoginService;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;

/** Signs out, and with "Đổi người học" leads the next person to the sign-in at once. */
@ApplicationScoped
public class SignOutAction implements LightAction {

    @Inject
    LoginService logins;

    @Override
    public String path() {
        return "/identity/sign-out";
    }

    @Override
    public boolean once() {
        return false;
    }

    @Override
    public Next perform(Submission form) {
        logins.signOut();
        LoginCookie.clear(form.response());
        CardCookie.clear(form.response());
        // Answers that wait in the browser go with the login, also where no script runs.
        form.response().setHeader("Clear-Site-Data", "\"storage\"");
        HttpSession session = form.request().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Next.done("/identity/sign-in", form.ticked("switch") ? "switched" : "signedOut");
    }
}
