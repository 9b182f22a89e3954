package academy.ocop.enrolment.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.enrolment.RosterFilter;
import academy.ocop.enrolment.RosterLine;
import academy.ocop.enrolment.RosterOrder;
import academy.ocop.enrolment.RosterPart;
import academy.ocop.enrolment.RosterQueries;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.web.Shown;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.product.ProductLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code /enrolment/roster?class=}: who is in a class and how far each has come. Everything about the view is in the address.
 */
@Named
@RequestScoped
public class RosterPage {

    private static final String ADDRESS = "/enrolment/roster";
    private static final String FILE = "/enrolment/roster-file";

    @Inject
    HttpServletRequest request;

    @Inject
    RosterQueries rosters;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    @Inject
    Viewer viewer;

    private RosterRequest wanted;
    private RosterPart part;

    /** Words for states, kinds and stars: looked up once, not on every line. */
    private final Map<String, String> words = new HashMap<>();

    @PostConstruct
    void load() {
        wanted = RosterRequest.of(request);
        part = rosters.page(wanted.trainingClass(), wanted.filter(), wanted.offset(), wanted.limit());
    }

    public String getTitle() {
        return "vi".equals(viewer.getLang())
                ? part.trainingClass().title().vi()
                : part.trainingClass().title().en();
    }

    public String getCode() {
        return part.trainingClass().code();
    }

    public boolean isTeaching() {
        return access.holds(Permission.READ_CLASS_PACK)
                && catalogue
                        .edition(part.trainingClass().edition())
                        .course()
                        .classPack()
                        .isPresent();
    }

    /** What a trainer takes into the hall, in the edition that newcomers of this class get. */
    public String getPackAddress() {
        return "/catalogue/class-pack?id=" + part.trainingClass().course().value() + "&edition="
                + part.trainingClass().edition().value();
    }

    public long getClassNumber() {
        return wanted.trainingClass().value();
    }

    public List<Line> getLines() {
        return part.lines().stream().map(this::line).toList();
    }

    public boolean isNobody() {
        return part.lines().isEmpty();
    }

    public boolean shows(String column) {
        return wanted.columns().contains(column);
    }

    public String getWords() {
        return wanted.filter().text();
    }

    /** The states with how many are in each; the first is all of them. */
    public List<Choice> getStates() {
        List<Choice> choices = new ArrayList<>();
        long all = part.states().values().stream().mapToLong(Long::longValue).sum();
        choices.add(state("", all));
        for (EnrolmentState state : EnrolmentState.values()) {
            choices.add(state(state.name(), part.states().getOrDefault(state, 0L)));
        }
        return choices;
    }

    public String getState() {
        return wanted.filter().state() == null ? "" : wanted.filter().state().name();
    }

    public List<Choice> getUnits() {
        return part.units().entrySet().stream()
                .map(unit -> new Choice(
                        Long.toString(unit.getKey().value()),
                        unit.getValue(),
                        "",
                        unit.getKey().equals(wanted.filter().unit())))
                .toList();
    }

    public List<Choice> getStars() {
        return List.of(5, 4, 3).stream()
                .map(star -> new Choice(
                        star.toString(),
                        word("product", "star." + star),
                        "",
                        star == wanted.filter().stars()))
                .toList();
    }

    public List<Choice> getColumns() {
        return RosterRequest.COLUMNS.stream()
                .map(column -> new Choice(column, word("enrolment", "roster." + column), "", shows(column)))
                .toList();
    }

    public List<Choice> getSizes() {
        return RosterRequest.SIZES.stream()
                .map(size -> new Choice(
                        size.toString(), size.toString(), wanted.withSize(size).at(ADDRESS), size == wanted.size()))
                .toList();
    }

    /** Where a head leads: sorts by it, or turns the order round. */
    public String sortedBy(String order) {
        RosterFilter now = wanted.filter();
        RosterOrder by = RosterOrder.valueOf(order);
        boolean turn = now.order() == by && !now.descending();
        return wanted.withFilter(new RosterFilter(now.text(), now.state(), now.unit(), now.stars(), by, turn))
                .at(ADDRESS);
    }

    /** For aria-sort. */
    public String direction(String order) {
        if (!wanted.filter().order().name().equals(order)) {
            return "none";
        }
        return wanted.filter().descending() ? "descending" : "ascending";
    }

    public String getOrder() {
        return wanted.filter().order().name().toLowerCase(Locale.ROOT);
    }

    public boolean isDescending() {
        return wanted.filter().descending();
    }

    public String getSize() {
        return Integer.toString(wanted.size());
    }

    public String getRange() {
        long first = part.total() == 0 ? 0 : wanted.offset() + 1L;
        long last = Math.min((long) wanted.offset() + wanted.size(), part.total());
        return texts.of("enrolment", "roster.range", Math.min(first, last), last, part.total());
    }

    public String getEarlier() {
        return wanted.page() > 1 ? wanted.withPage(wanted.page() - 1).at(ADDRESS) : "";
    }

    public String getLater() {
        return (long) wanted.page() * wanted.size() < part.total()
                ? wanted.withPage(wanted.page() + 1).at(ADDRESS)
                : "";
    }

    public boolean isExportable() {
        return access.holds(Permission.EXPORT_ROSTER);
    }

    public String getExcel() {
        return wanted.at(FILE) + "&file=xlsx";
    }

    public String getSheet() {
        return wanted.withPage(1).at("/enrolment/attendance");
    }

    public String getPlain() {
        return wanted.at(FILE) + "&file=csv";
    }

    private Choice state(String name, long count) {
        RosterFilter now = wanted.filter();
        EnrolmentState state = name.isEmpty() ? null : EnrolmentState.valueOf(name);
        String label = word("enrolment", "state." + (name.isEmpty() ? "ALL" : name));
        return new Choice(
                Long.toString(count),
                label,
                wanted.withFilter(new RosterFilter(
                                now.text(), state, now.unit(), now.stars(), now.order(), now.descending()))
                        .at(ADDRESS),
                now.state() == state);
    }

    private Line line(RosterLine line) {
        return new Line(
                line.id().value(),
                line.name(),
                line.birthYear(),
                word("enrolment", "kind." + line.kind()),
                line.unitName(),
                word("enrolment", "state." + line.state()),
                line.state() == EnrolmentState.FINISHED ? "ok" : "",
                line.lessonsFinished() + "/" + line.lessons(),
                shown.moment(line.lastSeenAt()),
                shown.number(line.percent(), viewer.getLang()),
                String.join("; ", line.products().stream().map(this::product).toList()));
    }

    private String product(ProductLine product) {
        return product.stars() == null
                ? product.name()
                : product.name() + " (" + word("product", "star." + product.stars()) + ")";
    }

    private String word(String feature, String key) {
        return words.computeIfAbsent(feature + '/' + key, x -> texts.of(feature, key));
    }

    /** One line as it stands on the page. */
    public record Line(
            long place,
            String name,
            int birthYear,
            String kind,
            String unit,
            String state,
            String tone,
            String progress,
            String seen,
            String result,
            String products) {}

    /** Something to choose, with its address where it is a link. */
    public record Choice(String value, String label, String address, boolean chosen) {}
}
