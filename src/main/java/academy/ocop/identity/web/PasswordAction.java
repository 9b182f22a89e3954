package academy.ocop.identity.web;

import academy.ocop.identity.AccountQueries;
import academy.ocop.identity.CardFacts;
import academy.ocop.identity.PasswordService;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Chooses a password of one's own. */
@ApplicationScoped
public class PasswordAction implements LightAction {

    @Inject
    PasswordService passwords;

    @Inject
    AccountQueries accounts;

    @Inject
    PersonForm people;

    @Override
    public String path() {
        return "/identity/password";
    }

    @Override
    public Next perform(Submission form) {
        CardFacts own = accounts.ownCard();
        FormProblems problems = new FormProblems();
        if (accounts.needsOldPassword() && form.raw("old-password").isEmpty()) {
            problems.add("old-password", people.text("password.oldMissing"));
        }
        people.password("new-password", form.raw("new-password"), own.name(), "", own.loginCode(), problems);
        problems.throwIfAny();
        passwords.choose(
                form.raw("old-password"),
                form.raw("new-password"),
                form.request().getRemoteAddr());
        CardCookie.clear(form.response());
        String next = Addresses.within(form.text("next"), "");
        return next.isEmpty() ? Next.done("/identity/profile", "passwordChanged") : Next.to(next);
    }
}
