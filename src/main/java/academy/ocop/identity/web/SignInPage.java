package academy.ocop.identity.web;

import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.FormState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /identity/sign-in?next=&who=}: by login code, phone or e-mail. */
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

    /** The login code from a card's QR, which is no secret; anything else in its place is not shown. */
    public String getWho() {
        String who = request.getParameter("who");
        return who != null && who.matches("[0-9A-Za-z]{3}-?[0-9A-Za-z]{4}") ? who : "";
    }

    /** Who shares a phone is asked for more after a try in vain: always, so that it tells nothing. */
    public boolean isMoreOpen() {
        return form.isShownAgain();
    }
}
