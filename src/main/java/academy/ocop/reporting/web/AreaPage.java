package academy.ocop.reporting.web;

import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.reporting.AreaLine;
import academy.ocop.reporting.AreaList;
import academy.ocop.reporting.AreaQueries;
import academy.ocop.reporting.AreaState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** {@code /reporting/area?state=&q=&page=}: the learners of one's area, and who of them is in no course or rests. */
@Named
@RequestScoped
public class AreaPage {

    private static final int ON_A_PAGE = 50;
    private static final String ADDRESS = "/reporting/area";

    @Inject
    HttpServletRequest request;

    @Inject
    AreaQueries area;

    @Inject
    Texts texts;

    private AreaState state = AreaState.ALL;
    private String words = "";
    private int page = 1;
    private AreaList found = new AreaList(List.of(), 0);

    /** A part of the people to look at. */
    public record Part(String name, String address, boolean chosen) {}

    @PostConstruct
    void load() {
        String asked = String.valueOf(request.getParameter("state"));
        state = Arrays.stream(AreaState.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(AreaState.ALL);
        words = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
        String number = String.valueOf(request.getParameter("page"));
        page = number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
        found = area.page(state, words, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    public List<AreaLine> getLines() {
        return found.lines();
    }

    public String getWords() {
        return words;
    }

    public String getState() {
        return state.name();
    }

    public List<Part> getParts() {
        return Arrays.stream(AreaState.values())
                .map(one -> new Part(one.name(), at(one, 1), one == state))
                .toList();
    }

    /** What she does: in how many courses, and how many are finished. */
    public String doing(AreaLine line) {
        return line.underWay() + line.finished() == 0
                ? texts.of("reporting", "area.nothing")
                : texts.of("reporting", "area.doing", line.underWay(), line.finished());
    }

    public String getRange() {
        long first = found.lines().isEmpty() ? 0 : (page - 1L) * ON_A_PAGE + 1;
        return texts.of(
                "reporting",
                "list.range",
                first,
                Math.max(0, first + found.lines().size() - 1),
                found.total());
    }

    public String getEarlier() {
        return page > 1 ? at(state, page - 1) : "";
    }

    public String getLater() {
        return (long) page * ON_A_PAGE < found.total() ? at(state, page + 1) : "";
    }

    private String at(AreaState wanted, int wantedPage) {
        String address = Addresses.with(ADDRESS, "state", wanted.name());
        if (!words.isEmpty()) {
            address = Addresses.with(address, "q", words);
        }
        return wantedPage == 1 ? address : Addresses.with(address, "page", Integer.toString(wantedPage));
    }
}
