package academy.ocop.identity.web;

import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.FormState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /identity/sign-in?next=}: by login code, phone or e-mail. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    HttpServletRequest request;

    @Inject
    FormState form;

    /** Where the person wanted to go. */
    public String getNext() {
        return Addresses.within(request.getParameter("next"), "");
    }

    /** Who shares a phone is asked for more after a try in vain: always, so that it tells nothing. */
    public boolean isMoreOpen() {
        return form.isShownAgain();
    }
}
