package academy.ocop.identity.web;

import academy.ocop.identity.Grant;
import academy.ocop.identity.PeopleQueries;
import academy.ocop.identity.PersonLine;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@code /identity/accounts?q=}: all accounts, for administrators. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    PeopleQueries queries;

    @Inject
    PlacesQueries places;

    @Inject
    HttpServletRequest request;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private PeopleQueries.Found found;
    private Map<Long, List<Grant>> roles = Map.of();
    private String words = "";
    private int waiting;

    @PostConstruct
    void load() {
        String typed = request.getParameter("q");
        words = typed == null ? "" : typed.strip();
        String at = request.getParameter("page");
        int page = at != null && at.matches("\\d{1,6}") ? Integer.parseInt(at) : 1;
        found = queries.accounts(words, isStaffOnly(), page);
        roles = queries.roles(found.lines().stream()
                .map(PersonLine::account)
                .filter(Objects::nonNull)
                .toList());
        waiting = queries.waitingGrants().size() + queries.waitingCards().size();
    }

    /** The roles that count today, in words, each once. */
    public String roles(PersonLine line) {
        return roles.getOrDefault(line.account() == null ? 0L : line.account(), List.of()).stream()
                .map(grant -> texts.of("identity", "role." + grant.role()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** How many roles and cards wait for a second person. */
    public int getWaiting() {
        return waiting;
    }

    public String getWaitingText() {
        return texts.of("identity", "accounts.waiting", waiting);
    }

    public String getWords() {
        return words;
    }

    public List<PersonLine> getLines() {
        return found.lines();
    }

    public PeopleQueries.Found getFound() {
        return found;
    }

    /** Who learns only is left out unless all are asked for. */
    public boolean isStaffOnly() {
        return !"all".equals(request.getParameter("who"));
    }

    public String commune(PersonLine line) {
        return places.place(line.unit()).name();
    }

    public boolean isEarlier() {
        return found.page() > 1;
    }

    public boolean isLater() {
        return found.page() < found.pages();
    }

    public String getPreviousPage() {
        return page(found.page() - 1);
    }

    public String getNextPage() {
        return page(found.page() + 1);
    }

    private String page(int number) {
        return Addresses.with(viewer.getHere(), "page", Integer.toString(number));
    }
}
