package academy.ocop.reporting;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Reach;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.VietnameseOrder;
import academy.ocop.reporting.ReportFilter.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Figures about who finished what, each bounded by the reader's reach, and the lists behind them. */
@ApplicationScoped
@Transactional
public class ReportQueries {

    /** What somebody can have said; whoever said nothing is counted apart. */
    private static final List<String> ETHNICITIES = List.of("KINH", "KHMER", "HOA", "OTHER");

    private static final String NOT_GIVEN = "NOT_GIVEN";

    @Inject
    ReportRepository reports;

    @Inject
    PlacesQueries places;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /** How many finished in all. */
    public Figure total(ReportFilter filter) {
        return reports.total(filter, reach(Permission.READ_REPORTS));
    }

    /**
     * The figures of a dimension, by name. People add up to more than the total where one person counts in several lines.
     */
    public List<Figure> by(Dimension dimension, ReportFilter filter) {
        Comparator<String> order = dimension == Dimension.UNIT ? VietnameseOrder.ofUnits() : new VietnameseOrder();
        return reports.by(dimension, filter, reach(Permission.READ_REPORTS)).stream()
                .sorted(Comparator.comparing(Figure::labelVi, order).thenComparing(Figure::value))
                .toList();
    }

    /** The figures over time: month by month, or year by year where the period is long. */
    public List<Stretch> overTime(ReportFilter filter) {
        Reach reach = reach(Permission.READ_REPORTS);
        return Stretch.of(filter.period(), Clocks.day(clock.instant())).stream()
                .map(stretch -> stretch.with(reports.total(filter.during(stretch.days()), reach)))
                .toList();
    }

    /** In how many communes of the reader's reach an official has finished. */
    public Coverage coverage(ReportFilter filter) {
        Reach reach = reach(Permission.READ_REPORTS);
        Set<Long> communes = places.communesToday().stream()
                .filter(place -> reach.everything() || reach.units().contains(place.id()))
                .map(place -> place.id().value())
                .collect(Collectors.toSet());
        ReportFilter officials =
                new ReportFilter(filter.period(), true, filter.course(), PersonKind.OFFICIAL, null, null, null);
        long covered = reports.covered(officials, reach).stream()
                .filter(communes::contains)
                .count();
        return new Coverage(covered, communes.size());
    }

    /**
     * People by ethnicity, masked. Only for a year up to its last full month and for the whole reach: whoever could choose other
     * days or a commune, or look again after each new name, could find one person by subtracting.
     *
     * @param period what {@link Period#ofFullMonths} gives
     */
    public List<MaskedCount> ethnicity(Period period) {
        ReportFilter filter = ReportFilter.of(period, true);
        Reach reach = reach(Permission.READ_REPORTS);
        Map<String, Long> given = reports.ethnicity(filter, reach);
        Map<String, Long> counts = new LinkedHashMap<>();
        ETHNICITIES.forEach(name -> counts.put(name, 0L));
        given.forEach((name, people) -> counts.merge(ETHNICITIES.contains(name) ? name : "OTHER", people, Long::sum));
        long said = given.values().stream().mapToLong(Long::longValue).sum();
        counts.put(NOT_GIVEN, reports.total(filter, reach).people() - said);
        return MaskedCount.of(counts);
    }

    /** The people behind a figure, each once. */
    public ReportList people(ReportFilter filter, int offset, int limit) {
        Reach reach = reach(Permission.READ_REPORT_LISTS);
        return new ReportList(
                reports.people(filter, reach, offset, limit),
                reports.total(filter, reach).people());
    }

    /** The finished places behind a figure. */
    public ReportList turns(ReportFilter filter, int offset, int limit) {
        Reach reach = reach(Permission.READ_REPORT_LISTS);
        return new ReportList(
                reports.turns(filter, reach, offset, limit),
                reports.total(filter, reach).turns());
    }

    /** Records that somebody takes a list with names along. */
    public void taken(String list, long lines) {
        access.requireSomewhere(Permission.READ_REPORT_LISTS);
        audit.record("reporting.listExported", Subject.of("report", list), list, lines);
    }

    private Reach reach(Permission permission) {
        access.requireSomewhere(permission);
        return access.reach(permission);
    }
}
