package academy.ocop.identity.web;

import academy.ocop.identity.AccountQueries;
import academy.ocop.platform.web.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /identity/password?next=}: a password of one's own, after a card or instead of an earlier one. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    AccountQueries accounts;

    @Inject
    HttpServletRequest request;

    public boolean isOldNeeded() {
        return accounts.needsOldPassword();
    }

    public String getNext() {
        return Addresses.within(request.getParameter("next"), "");
    }

    /** The code with which a browser's password store keeps it. */
    public String getLoginCode() {
        return accounts.ownCard().loginCode();
    }
}
