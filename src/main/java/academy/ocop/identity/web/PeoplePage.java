package academy.ocop.identity.web;

import academy.ocop.identity.PeopleQueries;
import academy.ocop.identity.PersonLine;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** {@code /identity/people?q=}: the people of one's area, to print a new card for one of them. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    PeopleQueries queries;

    @Inject
    PlacesQueries places;

    @Inject
    HttpServletRequest request;

    @Inject
    Viewer viewer;

    private PeopleQueries.Found found;
    private String words = "";

    @PostConstruct
    void load() {
        String typed = request.getParameter("q");
        words = typed == null ? "" : typed.strip();
        String at = request.getParameter("page");
        int page = at != null && at.matches("\\d{1,6}") ? Integer.parseInt(at) : 1;
        found = queries.find(words, page);
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

    public boolean cardPossible(PersonLine line) {
        return line.hasAccount() && !line.isStaff();
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
