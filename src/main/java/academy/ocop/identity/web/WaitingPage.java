package academy.ocop.identity.web;

import academy.ocop.identity.Grant;
import academy.ocop.identity.PeopleQueries;
import academy.ocop.identity.WaitingCard;
import academy.ocop.identity.WaitingGrant;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** {@code /identity/waiting}: roles and cards of staff that one administrator proposed and another has to confirm. */
@Named
@RequestScoped
public class WaitingPage {

    @Inject
    PeopleQueries queries;

    @Inject
    PlacesQueries places;

    @Inject
    Texts texts;

    private List<WaitingGrant> grants;
    private List<WaitingCard> cards;

    @PostConstruct
    void load() {
        grants = queries.waitingGrants();
        cards = queries.waitingCards();
    }

    public List<WaitingGrant> getGrants() {
        return grants;
    }

    public List<WaitingCard> getCards() {
        return cards;
    }

    public boolean isNothing() {
        return grants.isEmpty() && cards.isEmpty();
    }

    /** The role, how far it reaches and from when to when. */
    public String about(WaitingGrant line) {
        Grant grant = line.grant();
        LocalDate end = grant.validTo();
        return text(
                "roles.about",
                grant.unit() == null ? text("roles.everywhere") : places.fullName(grant.unit()),
                end == null ? text("roles.since", grant.validFrom()) : text("roles.fromTo", grant.validFrom(), end));
    }

    private String text(String key, Object... arguments) {
        return texts.of("identity", key, arguments);
    }
}
