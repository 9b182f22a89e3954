package academy.ocop.enrolment;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.Target;
import academy.ocop.places.UnitId;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.VietnameseOrder;
import academy.ocop.product.ProductLine;
import academy.ocop.product.ProductQueries;
import academy.ocop.training.ClassId;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is in a class and how far each has come, for those who may know. */
@ApplicationScoped
@Transactional
public class RosterQueries {

    private static final Set<EnrolmentState> IN_THE_HALL = Set.of(EnrolmentState.ACTIVE, EnrolmentState.FINISHED);

    @Inject
    RosterRepository rosters;

    @Inject
    TrainingQueries training;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    ProductQueries products;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    /**
     * One part of a class's roster.
     *
     * @throws NotFound when there is no such class, or it is somebody else's
     */
    public RosterPart page(ClassId id, RosterFilter filter, int offset, int limit) {
        ClassView trainingClass = reach(Permission.READ_ROSTER, id);
        Map<EnrolmentState, Long> states = rosters.states(id, filter);
        long total = filter.state() == null
                ? states.values().stream().mapToLong(Long::longValue).sum()
                : states.getOrDefault(filter.state(), 0L);
        return new RosterPart(trainingClass, lines(id, filter, offset, limit), total, states, units(id));
    }

    private Map<UnitId, String> units(ClassId id) {
        Map<UnitId, String> sorted = new LinkedHashMap<>();
        rosters.units(id).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(VietnameseOrder.ofUnits()))
                .forEach(unit -> sorted.put(unit.getKey(), unit.getValue()));
        return sorted;
    }

    /**
     * Part of the sheet on which a class signs: everybody who has not left it, also who has finished already, unless the filter
     * asks for one state. As it leaves the portal on paper, it takes the right to take a roster along, and is recorded.
     *
     * @throws NotFound when there is no such class, or it is somebody else's
     */
    public AttendanceSheet attendance(ClassId id, RosterFilter filter, int offset, int limit) {
        ClassView trainingClass = reach(Permission.EXPORT_ROSTER, id);
        Set<EnrolmentState> states = filter.state() == null ? IN_THE_HALL : Set.of(filter.state());
        RosterFilter present =
                new RosterFilter(filter.text(), filter.state(), filter.unit(), filter.stars(), RosterOrder.NAME, false);
        Map<EnrolmentState, Long> counts = rosters.states(id, present);
        long total = states.stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
        List<RosterLine> lines = lines(id, present, states, offset, limit);
        audit.record("enrolment.sheetPrinted", Subject.of("class", id.value()), trainingClass.code(), lines.size());
        return new AttendanceSheet(trainingClass, lines, total);
    }

    /**
     * The class of a roster that is taken along now; who took it is recorded. Asked before the first byte leaves: the lines follow
     * in parts of their own, because a slow line must not hold a transaction open.
     *
     * @param file what it is written as: xlsx or csv
     */
    public ClassView taken(ClassId id, RosterFilter filter, String file) {
        ClassView trainingClass = reach(Permission.EXPORT_ROSTER, id);
        long total = rosters.states(id, filter).entrySet().stream()
                .filter(state -> filter.state() == null || filter.state() == state.getKey())
                .mapToLong(Map.Entry::getValue)
                .sum();
        audit.record("enrolment.rosterExported", Subject.of("class", id.value()), trainingClass.code(), total, file);
        return trainingClass;
    }

    /** One part of a roster that is being taken along. */
    public List<RosterLine> part(ClassId id, RosterFilter filter, int offset, int limit) {
        reach(Permission.EXPORT_ROSTER, id);
        return lines(id, filter, offset, limit);
    }

    private ClassView reach(Permission permission, ClassId id) {
        access.requireSomewhere(permission);
        ClassView trainingClass = training.require(id);
        access.require(permission, Target.ofClass(id.value(), trainingClass.unit()));
        return trainingClass;
    }

    private List<RosterLine> lines(ClassId id, RosterFilter filter, int offset, int limit) {
        Set<EnrolmentState> states = filter.state() == null ? Set.of() : Set.of(filter.state());
        return lines(id, filter, states, offset, limit);
    }

    private List<RosterLine> lines(ClassId id, RosterFilter filter, Set<EnrolmentState> states, int offset, int limit) {
        List<RosterRow> rows = rosters.lines(id, filter, states, offset, limit);
        Map<PersonId, List<ProductLine>> looksAfter =
                products.ofPeople(rows.stream().map(RosterRow::person).toList());
        return rows.stream()
                .map(row -> row.line(
                        catalogue.edition(row.edition()).course().lessons().size(),
                        looksAfter.getOrDefault(row.person(), List.of())))
                .toList();
    }
}
