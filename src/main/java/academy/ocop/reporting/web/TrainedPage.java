package academy.ocop.reporting.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonKind;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Shown;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.reporting.Coverage;
import academy.ocop.reporting.Figure;
import academy.ocop.reporting.Period;
import academy.ocop.reporting.ReportFilter;
import academy.ocop.reporting.ReportFilter.Dimension;
import academy.ocop.reporting.ReportQueries;
import academy.ocop.reporting.Stretch;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code /reporting/trained?period=&map=&course=&kind=}: how many people and lượt finished. */
@Named
@RequestScoped
public class TrainedPage {

    private static final String ADDRESS = "/reporting/trained";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

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
    Shown shown;

    @Inject
    InstantSource clock;

    private ReportRequest wanted;
    private Figure total = new Figure("", "", "", 0, 0);
    private Coverage coverage = new Coverage(0, 0);
    private List<Figure> courses = List.of();
    private List<Table> tables = List.of();
    private List<Row> overTime = List.of();
    private List<Row> subjects = List.of();
    private boolean byMonth = true;

    @PostConstruct
    void load() {
        wanted = ReportRequest.of(request, Clocks.day(clock.instant()));
        access.requireSomewhere(Permission.READ_REPORTS);
        courses = reports.by(Dimension.SUBJECT, withoutCourse());
        if (!wanted.isRight()) {
            return;
        }
        total = reports.total(wanted.filter());
        coverage = reports.coverage(wanted.filter());
        tables = Arrays.stream(Dimension.values()).map(this::table).toList();
        if (total.turns() > 0) {
            List<Stretch> stretches = reports.overTime(wanted.filter());
            byMonth = stretches.stream().allMatch(Stretch::month);
            overTime = stretches.stream().map(this::row).toList();
            subjects = tables.get(Dimension.SUBJECT.ordinal()).rows();
        }
    }

    /** Month by month, or year by year; nothing where nobody finished. */
    public List<Row> getOverTime() {
        return overTime;
    }

    /** The bars that have anybody in them, for the table. */
    public List<Row> getTimeTable() {
        return overTime.stream().filter(row -> row.turns() > 0).toList();
    }

    /** Whether the bars are months. */
    public boolean isByMonth() {
        return byMonth;
    }

    public String getTimeChart() {
        return chart(overTime, false);
    }

    /** What the bars tell, for who does not see them. */
    public String getTimeChartInWords() {
        return inWords("trained.chart.time", overTime);
    }

    /** The figures by subject, for their bars. */
    public List<Row> getSubjects() {
        return subjects;
    }

    public String getSubjectChart() {
        return chart(subjects, true);
    }

    public String getSubjectChartInWords() {
        return inWords("trained.chart.subject", subjects);
    }

    private String chart(List<Row> rows, boolean lying) {
        return Charts.of(
                rows.stream()
                        .map(row -> new Charts.Bar(row.label(), row.people(), row.turns()))
                        .toList(),
                texts.of("reporting", "trained.people"),
                texts.of("reporting", "trained.turns"),
                viewer.getLang(),
                lying);
    }

    private String inWords(String key, List<Row> rows) {
        Row most = rows.stream().max(Comparator.comparingLong(Row::turns)).orElseThrow();
        return texts.of("reporting", key, rows.size(), most.label(), most.people(), most.turns());
    }

    private Row row(Stretch stretch) {
        LocalDate first = stretch.days().from();
        return new Row(
                stretch.month() ? MONTH.format(first) : Integer.toString(first.getYear()),
                stretch.people(),
                stretch.turns(),
                wanted.list("people", stretch.days()),
                wanted.list("turns", stretch.days()));
    }

    /** Whether there is anything to show: the days are days, and in their order. */
    public boolean isRight() {
        return wanted.isRight();
    }

    /** The first day as it was typed, or that of the period that is shown. */
    public String getFrom() {
        return wanted.typed().from().isEmpty()
                ? shown.day(getPeriod().from())
                : wanted.typed().from();
    }

    public String getTo() {
        return wanted.typed().to().isEmpty()
                ? shown.day(getPeriod().to())
                : wanted.typed().to();
    }

    /** What is wrong with the first day, or an empty text. */
    public String getWrongFrom() {
        return problem(wanted.typed().wrongFrom());
    }

    /** What is wrong with the last day, or an empty text: also where it lies before a first day that was not typed. */
    public String getWrongTo() {
        String wrong = wanted.typed().wrongTo();
        return problem(wrong.isEmpty() && wanted.typed().isRight() && !isRight() ? "days.turned" : wrong);
    }

    private String problem(String key) {
        return key.isEmpty() ? "" : texts.of("platform", key);
    }

    public Figure getTotal() {
        return total;
    }

    public String getTotalPeople() {
        return wanted.list("people");
    }

    public String getTotalTurns() {
        return wanted.list("turns");
    }

    public boolean isListed() {
        return access.holds(Permission.READ_REPORT_LISTS);
    }

    /** One table for each dimension. */
    public List<Table> getTables() {
        return tables;
    }

    public Coverage getCoverage() {
        return coverage;
    }

    public boolean isCovering() {
        return coverage.communes() > 0;
    }

    public String getCoverageSentence() {
        return texts.of(
                "reporting", "trained.coverage.share", coverage.covered(), coverage.communes(), coverage.percent());
    }

    /** The year that the chosen period ends in, up to its last full month. */
    public Period getFullMonths() {
        return Period.ofFullMonths(wanted.filter().period().to().getYear(), Clocks.day(clock.instant()));
    }

    public List<Choice> getEthnicity() {
        return reports.ethnicity(getFullMonths()).stream()
                .map(count -> new Choice(
                        count.told() ? Long.toString(count.people()) : texts.of("reporting", "ethnicity.heldBack"),
                        texts.of("reporting", "ethnicity." + count.name()),
                        false))
                .toList();
    }

    public Period getPeriod() {
        return wanted.filter().period();
    }

    public List<Choice> getPeriods() {
        List<Choice> choices = new ArrayList<>();
        for (Period.Preset preset : Period.Preset.values()) {
            choices.add(
                    new Choice(preset.name(), texts.of("reporting", "period." + preset), preset == wanted.preset()));
        }
        choices.add(new Choice("own", texts.of("reporting", "period.own"), wanted.preset() == null));
        return choices;
    }

    public List<Choice> getCourses() {
        return courses.stream()
                .map(figure -> new Choice(
                        figure.value(),
                        figure.label(viewer.getLang()),
                        figure.value().equals(wanted.filter().course())))
                .toList();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(PersonKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        texts.of("reporting", "kind." + kind),
                        kind == wanted.filter().kind()))
                .toList();
    }

    public boolean isToday() {
        return wanted.filter().today();
    }

    public String getExcel() {
        return wanted.at("/reporting/file") + "&count=figures";
    }

    public String getHere() {
        return wanted.at(ADDRESS);
    }

    private Table table(Dimension dimension) {
        List<Row> rows = reports.by(dimension, wanted.filter()).stream()
                .map(figure -> new Row(
                        label(dimension, figure),
                        figure.people(),
                        figure.turns(),
                        wanted.list("people", dimension, figure.value()),
                        wanted.list("turns", dimension, figure.value())))
                .toList();
        return new Table(dimension.name(), rows);
    }

    private String label(Dimension dimension, Figure figure) {
        return Labels.of(dimension, figure, viewer.getLang(), texts);
    }

    private ReportFilter withoutCourse() {
        ReportFilter now = wanted.filter();
        return new ReportFilter(now.period(), now.today(), null, now.kind(), now.unit(), now.product(), now.producer());
    }

    /** The figures of one dimension. */
    public record Table(String name, List<Row> rows) {
        public boolean isBare() {
            return rows.isEmpty();
        }
    }

    /** One line of figures with the lists behind them. */
    public record Row(String label, long people, long turns, String peopleList, String turnsList) {}

    /** Something to choose, or a number with its name. */
    public record Choice(String value, String label, boolean chosen) {}
}
