package academy.ocop.identity.web;

import academy.ocop.identity.AccountId;
import academy.ocop.identity.AccountQueries;
import academy.ocop.identity.CardFacts;
import academy.ocop.platform.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /identity/new-card?account=}: asks once more, and says what becomes of the earlier card and of the password. */
@Named
@RequestScoped
public class NewCardPage {

    @Inject
    AccountQueries accounts;

    @Inject
    HttpServletRequest request;

    private CardFacts facts;

    @PostConstruct
    void load() {
        String number = request.getParameter("account");
        if (number == null || !number.matches("\\d{1,18}")) {
            throw new NotFound("account");
        }
        facts = accounts.toIssue(new AccountId(Long.parseLong(number)));
    }

    public CardFacts getFacts() {
        return facts;
    }

    /** Where the person came from. */
    public String getBack() {
        return facts.staff() ? "/identity/roles?account=" + facts.account().value() : "/identity/people";
    }
}
