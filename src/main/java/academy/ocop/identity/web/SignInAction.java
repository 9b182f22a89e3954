package academy.ocop.identity.web;

import academy.ocop.identity.LoginService;
import academy.ocop.identity.SignIn;
import academy.ocop.identity.SignedIn;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Signs in with password or card. Not "once": a second press is a second login, the first one ends. */
@ApplicationScoped
public class SignInAction implements LightAction {

    @Inject
    LoginService logins;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return "/identity/sign-in";
    }

    @Override
    public boolean once() {
        return false;
    }

    @Override
    public Next perform(Submission form) {
        FormProblems problems = new FormProblems();
        if (form.text("who").isEmpty()) {
            problems.add("who", texts.of("identity", "sign-in.whoMissing"));
        }
        if (form.raw("password").isEmpty()) {
            problems.add("password", texts.of("identity", "sign-in.passwordMissing"));
        }
        problems.throwIfAny();
        SignedIn signedIn = logins.signIn(new SignIn(
                form.text("who"),
                form.raw("password"),
                form.text("given"),
                form.number("year").map(Long::intValue).orElse(0),
                Devices.of(form.request())));
        LoginCookie.set(form.response(), signedIn.token());
        CardCookie.clear(form.response());
        if (!signedIn.language().isEmpty()) {
            form.response().addCookie(Viewer.wish(Viewer.LANGUAGE_COOKIE, signedIn.language()));
        }
        String next = Addresses.within(form.text("next"), "/portal/home");
        return Next.to(signedIn.choosePassword() ? Addresses.with("/identity/password", "next", next) : next);
    }
}
