package academy.ocop.reporting.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.reporting.ListLine;
import academy.ocop.reporting.Period;
import academy.ocop.reporting.ReportList;
import academy.ocop.reporting.ReportQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;

/** {@code /reporting/list?…&count=people|turns}: the names behind a figure, as many as the figure says. */
@Named
@RequestScoped
public class ListPage {

    private static final int ON_A_PAGE = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    ReportQueries reports;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    InstantSource clock;

    private ReportRequest wanted;
    private boolean turns;
    private int page = 1;
    private ReportList list = new ReportList(List.of(), 0);

    @PostConstruct
    void load() {
        wanted = ReportRequest.required(request, Clocks.day(clock.instant()));
        turns = "turns".equals(request.getParameter("count"));
        String asked = String.valueOf(request.getParameter("page"));
        page = asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
        list = read();
        int last = (int) Math.max(1, (list.total() + ON_A_PAGE - 1) / ON_A_PAGE);
        if (page > last) {
            page = last;
            list = read();
        }
    }

    private ReportList read() {
        int offset = (page - 1) * ON_A_PAGE;
        return turns
                ? reports.turns(wanted.filter(), offset, ON_A_PAGE)
                : reports.people(wanted.filter(), offset, ON_A_PAGE);
    }

    public String getTitle() {
        return texts.of("reporting", turns ? "list.turns" : "list.people", list.total());
    }

    public boolean isTurns() {
        return turns;
    }

    /** Whether the names lead to what each has learnt. */
    public boolean isLinked() {
        return access.holds(Permission.READ_ROSTER);
    }

    public List<ListLine> getLines() {
        return list.lines();
    }

    public boolean isNobody() {
        return list.lines().isEmpty();
    }

    public Period getPeriod() {
        return wanted.filter().period();
    }

    public String course(ListLine line) {
        return "vi".equals(viewer.getLang()) ? line.titleVi() : line.titleEn();
    }

    public String unit(ListLine line) {
        return wanted.filter().today() ? line.unitToday() : line.unit();
    }

    public String getBack() {
        return wanted.at("/reporting/trained");
    }

    public String getExcel() {
        return wanted.at("/reporting/file") + "&count=" + (turns ? "turns" : "people");
    }

    public String getRange() {
        long first = list.total() == 0 ? 0 : (page - 1L) * ON_A_PAGE + 1;
        long last = Math.min((long) page * ON_A_PAGE, list.total());
        return texts.of("reporting", "list.range", Math.min(first, last), last, list.total());
    }

    public String getEarlier() {
        return page > 1 ? Addresses.with(viewer.getHere(), "page", Integer.toString(page - 1)) : "";
    }

    public String getLater() {
        return (long) page * ON_A_PAGE < list.total()
                ? Addresses.with(viewer.getHere(), "page", Integer.toString(page + 1))
                : "";
    }
}
