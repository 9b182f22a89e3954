package academy.ocop.identity.web;

import academy.ocop.identity.AccountId;
import academy.ocop.identity.AccountQueries;
import academy.ocop.identity.CardFacts;
import academy.ocop.identity.Grant;
import academy.ocop.identity.PeopleQueries;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** {@code /identity/roles?account=}: which roles an account holds and held, and giving it another one. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    PeopleQueries queries;

    @Inject
    AccountQueries accounts;

    @Inject
    PlacesQueries places;

    @Inject
    HttpServletRequest request;

    @Inject
    InstantSource clock;

    private CardFacts facts;
    private List<Grant> grants;

    @PostConstruct
    void load() {
        String number = request.getParameter("account");
        if (number == null || !number.matches("\\d{1,18}")) {
            throw new NotFound("account");
        }
        AccountId id = new AccountId(Long.parseLong(number));
        grants = queries.grants(id);
        facts = accounts.card(id);
    }

    public CardFacts getFacts() {
        return facts;
    }

    public List<Grant> getGrants() {
        return grants;
    }

    public boolean ended(Grant grant) {
        LocalDate end = grant.validTo();
        return end != null && end.isBefore(Clocks.day(clock.instant()));
    }

    /** The unit's name, or an empty text. */
    public String unit(Grant grant) {
        UnitId unit = grant.unit();
        return unit == null ? "" : places.fullName(unit);
    }
}
