package academy.ocop.identity.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.CardService;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The second person agrees to a card for somebody of the staff. */
@ApplicationScoped
public class ConfirmCardAction implements LightAction {

    @Inject
    CardService cardService;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/identity/confirm-card";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.MANAGE_ACCOUNTS);
        cardService.confirm(form.number("card").orElseThrow(() -> new NotFound("card")));
        return Next.done(form.from(), "cardConfirmed");
    }
}
