package academy.ocop.identity.web;

import academy.ocop.identity.AccountId;
import academy.ocop.identity.AccountName;
import academy.ocop.identity.AccountQueries;
import academy.ocop.identity.CardFacts;
import academy.ocop.identity.Grant;
import academy.ocop.identity.GrantState;
import academy.ocop.identity.PeopleQueries;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /identity/roles?account=}: which roles an account holds, held and is to hold, and giving it another one. */
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
    CurrentCaller caller;

    @Inject
    Texts texts;

    @Inject
    InstantSource clock;

    private CardFacts facts;
    private List<Grant> grants;
    private Map<Long, AccountName> names = Map.of();

    @PostConstruct
    void load() {
        String number = request.getParameter("account");
        if (number == null || !number.matches("\\d{1,18}")) {
            throw new NotFound("account");
        }
        AccountId id = new AccountId(Long.parseLong(number));
        facts = accounts.card(id);
        grants = queries.grants(id);
        names = queries.names(grants.stream()
                .flatMap(grant -> Stream.of(grant.grantedBy(), grant.decidedBy()))
                .filter(Objects::nonNull)
                .toList());
    }

    /** What there is to know about a role besides its name: how far, from when to when, by whom. */
    public String about(Grant grant) {
        String reach = grant.classId() != null
                ? text("roles.classReach", String.valueOf(grant.classId()))
                : grant.unit() == null ? text("roles.everywhere") : places.fullName(grant.unit());
        LocalDate end = grant.validTo();
        String days =
                end == null ? text("roles.since", grant.validFrom()) : text("roles.fromTo", grant.validFrom(), end);
        return text("roles.about", reach, days);
    }

    /** Who proposed and who confirmed, or an empty text where the portal itself did. */
    public String by(Grant grant) {
        String proposer = name(grant.grantedBy());
        String decider = name(grant.decidedBy());
        if (proposer.isEmpty()) {
            return "";
        }
        return decider.isEmpty() || grant.isRefused()
                ? text("roles.proposedBy", proposer)
                : text("roles.confirmedBy", proposer, decider);
    }

    public boolean isSelf() {
        return facts.account().value()
                == Optional.ofNullable(caller.get().accountId()).orElse(0L);
    }

    private String name(@Nullable AccountId id) {
        return id == null || !names.containsKey(id.value())
                ? ""
                : names.get(id.value()).name();
    }

    private String text(String key, Object... arguments) {
        return texts.of("identity", key, arguments);
    }

    public CardFacts getFacts() {
        return facts;
    }

    public List<Grant> getGrants() {
        return grants;
    }

    /** A role that was over before today, or was over before it began. */
    public boolean ended(Grant grant) {
        LocalDate end = grant.validTo();
        return !grant.isRefused() && end != null && end.isBefore(Clocks.day(clock.instant()));
    }

    /** A role that counts from a later day on. */
    public boolean later(Grant grant) {
        return grant.state() == GrantState.IN_FORCE
                && !ended(grant)
                && grant.validFrom().isAfter(Clocks.day(clock.instant()));
    }

    /** A role that can be ended by this administrator. */
    public boolean endable(Grant grant) {
        return grant.state() == GrantState.IN_FORCE && !ended(grant) && !isSelf();
    }
}
