package academy.ocop.identity.web;

import academy.ocop.identity.AccountId;
import academy.ocop.identity.AccountQueries;
import academy.ocop.identity.CardFacts;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.Settings;
import academy.ocop.platform.web.Addresses;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** {@code /identity/card?next=}: one's login code, or the card that was just made for somebody, to write down or to print. */
@Named
@RequestScoped
public class CardPage {

    @Inject
    AccountQueries accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    HttpServletRequest request;

    private CardFacts facts;
    private String code = "";
    private boolean waiting;

    @PostConstruct
    void load() {
        CardFacts own = accounts.ownCard();
        Long session = caller.get().sessionId();
        Optional<CardCookie.Printed> printed = session == null ? Optional.empty() : CardCookie.read(request, session);
        facts = printed.filter(card -> card.account() != own.account().value())
                .map(card -> accounts.card(new AccountId(card.account())))
                .orElse(own);
        code = printed.map(CardCookie.Printed::code).orElse("");
        waiting = printed.map(CardCookie.Printed::waiting).orElse(false);
    }

    /** Whether the code opens nothing until a second administrator has confirmed it. */
    public boolean isWaiting() {
        return waiting;
    }

    /** A picture that leads a phone to the sign-in, with the login code filled in: never the one-time code. */
    public String getQr() {
        return CardQr.of(getAddress() + "/identity/sign-in?who=" + facts.loginCode());
    }

    public CardFacts getFacts() {
        return facts;
    }

    /** The one-time code, or an empty text where none was made just now. */
    public String getCode() {
        return code;
    }

    public boolean isOwn() {
        return facts.account().value()
                == Optional.ofNullable(caller.get().accountId()).orElse(0L);
    }

    /** Whether a password is still to be chosen for one's own account. */
    public boolean isWithoutPassword() {
        return isOwn() && !accounts.hasPassword();
    }

    /** Where to sign in, as it is typed. */
    public String getAddress() {
        return Settings.BASE_ADDRESS
                .value()
                .orElseGet(() -> request.getScheme() + "://" + request.getHeader("Host"))
                .replaceFirst("/$", "");
    }

    public String getNext() {
        return Addresses.within(request.getParameter("next"), "");
    }
}
