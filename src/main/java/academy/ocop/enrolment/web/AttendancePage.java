package academy.ocop.enrolment.web;

import academy.ocop.courseware.Language;
import academy.ocop.enrolment.AttendanceSheet;
import academy.ocop.enrolment.RosterLine;
import academy.ocop.enrolment.RosterQueries;
import academy.ocop.places.Office;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** {@code /enrolment/attendance?class=}: the sheet on which a class signs, with the filter of the roster it came from. */
@Named
@RequestScoped
public class AttendancePage {

    private static final String ADDRESS = "/enrolment/attendance";

    /** Twenty pages of A4; more is no class that meets in a room. */
    private static final int AT_ONCE = 400;

    @Inject
    HttpServletRequest request;

    @Inject
    RosterQueries rosters;

    @Inject
    PlacesQueries places;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    InstantSource clock;

    private RosterRequest wanted;
    private AttendanceSheet sheet;
    private Office office;

    /** Somebody who signs. */
    public record Line(int number, String name, int birthYear, String unit) {}

    @PostConstruct
    void load() {
        wanted = RosterRequest.of(request);
        sheet = rosters.attendance(wanted.trainingClass(), wanted.filter(), offset(), AT_ONCE);
        office = places.office(Clocks.day(clock.instant()));
    }

    public String getTitle() {
        return sheet.trainingClass().title().in(Language.of(viewer.getLang()));
    }

    public String getCode() {
        return sheet.trainingClass().code();
    }

    public Office getOffice() {
        return office;
    }

    public String getOfficeName() {
        return "vi".equals(viewer.getLang()) ? office.nameVi() : office.nameEn();
    }

    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        int number = offset();
        for (RosterLine line : sheet.lines()) {
            number++;
            lines.add(new Line(number, line.name(), line.birthYear(), line.unitName()));
        }
        return lines;
    }

    public String getTotal() {
        return texts.of("enrolment", "sheet.total", sheet.lines().size());
    }

    public String getRange() {
        long first = sheet.lines().isEmpty() ? 0 : offset() + 1L;
        return texts.of(
                "enrolment", "roster.range", first, offset() + sheet.lines().size(), sheet.total());
    }

    public String getEarlier() {
        return wanted.page() > 1 ? at(wanted.page() - 1) : "";
    }

    public String getLater() {
        return (long) wanted.page() * AT_ONCE < sheet.total() ? at(wanted.page() + 1) : "";
    }

    public String getRoster() {
        return Addresses.without(wanted.withPage(1).at("/enrolment/roster"), "page");
    }

    private String at(int page) {
        return wanted.withPage(page).at(ADDRESS);
    }

    private int offset() {
        return (wanted.page() - 1) * AT_ONCE;
    }
}
