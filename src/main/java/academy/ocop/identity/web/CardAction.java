package academy.ocop.identity.web;

import academy.ocop.identity.AccountId;
import academy.ocop.identity.AccountQueries;
import academy.ocop.identity.CardService;
import academy.ocop.identity.IssuedCard;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes a new card, one's own or for somebody of one's area. Each press makes another one; only the last counts. */
@ApplicationScoped
public class CardAction implements LightAction {

    @Inject
    CardService cards;

    @Inject
    AccountQueries accounts;

    @Inject
    CurrentCaller caller;

    @Override
    public String path() {
        return "/identity/card";
    }

    @Override
    public boolean once() {
        return false;
    }

    @Override
    public Next perform(Submission form) {
        Long session = caller.get().sessionId();
        if (session == null) {
            throw new Refused(PlatformRefusal.NOT_SIGNED_IN);
        }
        AccountId own = accounts.ownCard().account();
        AccountId account = form.number("account").map(AccountId::new).orElse(own);
        IssuedCard code = account.equals(own) ? new IssuedCard(cards.own(), false) : cards.issue(account);
        CardCookie.set(form.response(), session, account.value(), code);
        return Next.to("/identity/card");
    }
}
