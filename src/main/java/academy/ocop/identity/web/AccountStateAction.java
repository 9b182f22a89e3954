package academy.ocop.identity.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.AccountId;
import academy.ocop.identity.AccountService;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Closes an account or opens it again. */
@ApplicationScoped
public class AccountStateAction implements LightAction {

    @Inject
    AccountService accounts;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/identity/account-state";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.MANAGE_ACCOUNTS);
        AccountId account = new AccountId(form.number("account").orElseThrow(() -> new NotFound("account")));
        boolean close = "close".equals(form.text("state"));
        if (close) {
            accounts.close(account);
        } else {
            accounts.open(account);
        }
        return Next.done(Addresses.without(form.from(), "done"), close ? "accountClosed" : "accountOpened");
    }
}
