package academy.ocop.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Role;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Caller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.product.ProducerEntry;
import academy.ocop.product.ProducerKind;
import academy.ocop.product.ProductEntry;
import academy.ocop.product.ProductId;
import academy.ocop.product.ProductPart;
import academy.ocop.product.ProductRecordService;
import academy.ocop.product.ProductService;
import academy.ocop.product.Wording;
import academy.ocop.reporting.ReportFilter.Dimension;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Cast;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every cell of the report, for every role that reads one: the list behind it is as long as the figure, and within reach. */
@ExtendWith(ArquillianExtension.class)
class ReportScopeIT {

    private static final Period EVER = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 12, 31));
    private static final Period OF_2024 = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final Instant THEN = Instant.parse("2024-06-10T03:00:00Z");
    private static final Instant NOW = Instant.parse("2026-08-20T03:00:00Z");
    private static final int ALL = 10_000;

    @Inject
    ReportQueries reports;

    @Inject
    FinishedPlaces made;

    @Inject
    ProductRecordService records;

    @Inject
    ProductService links;

    @Inject
    PlacesQueries places;

    @Inject
    Cast cast;

    @Inject
    AsCaller as;

    private final Map<String, Caller> readers = new LinkedHashMap<>();
    private UnitId merged = new UnitId(0);
    private UnitId successor = new UnitId(0);
    private Caller trainer = Caller.portal();
    private Caller contact = Caller.portal();

    /** Two classes; people of a commune of today, of one that was merged into it, and of another; one of them in both. */
    @BeforeEach
    void peopleOfMergedUnitsFinish() {
        List<Place> then = as.portal(() -> places.communesOn(LocalDate.of(2025, 6, 30)));
        merged = then.stream()
                .map(Place::id)
                .filter(old -> as.portal(() -> places.on(old, LocalDate.of(2026, 11, 23)))
                                .size()
                        == 1)
                .findFirst()
                .orElseThrow();
        successor = as.portal(() -> places.on(merged, LocalDate.of(2026, 11, 23)))
                .iterator()
                .next();
        UnitId other = as.portal(() -> places.communesToday()).stream()
                .map(Place::id)
                .filter(unit -> !unit.equals(successor))
                .findFirst()
                .orElseThrow();
        long first = as.portal(() -> made.classIn(successor.value()));
        long second = as.portal(() -> made.classIn(other.value()));
        Caller lai = cast.person("Trần Thị Lài", successor);
        Caller kha = cast.person("Sóc Kha", successor);
        Caller dung = cast.person("Mỹ Dung", other);
        as.run(Caller.portal(), () -> {
            made.finished(lai.personId(), first, merged.value(), THEN);
            made.finished(lai.personId(), second, successor.value(), NOW);
            made.finished(kha.personId(), first, successor.value(), NOW);
            made.finished(dung.personId(), first, other.value(), NOW);
            made.finished(dung.personId(), second, other.value(), THEN);
        });
        contact = cast.staff(Role.COMMUNE_CONTACT, successor, null);
        trainer = cast.staff(Role.TRAINER, null, first);
        var maker = as.call(
                contact,
                () -> records.enterProducer(new ProducerEntry(
                        "Tổ hợp tác " + UUID.randomUUID(), ProducerKind.GROUP, successor, "", "Quyết định 1")));
        ProductId product = as.call(
                contact,
                () -> records.enter(new ProductEntry(maker, "Tôm khô", "", new Wording("", ""), "Quyết định 1")));
        PersonId laiId = new PersonId(lai.personId());
        LocalDate began = LocalDate.of(2024, 1, 1);
        as.run(contact, () -> links.assign(laiId, product, ProductPart.MAKER, began, null));
        as.run(contact, () -> links.assign(laiId, product, ProductPart.OWNER, began, null));
        readers.put("branch officer", cast.staff(Role.BRANCH_OFFICER, cast.province(), null));
        readers.put("coordinator", cast.staff(Role.COORDINATOR, other, null));
        readers.put("commune contact", contact);
        readers.put("trainer", trainer);
        readers.put("auditor", cast.staff(Role.AUDITOR, null, null));
    }

    @Test
    void theListBehindEveryCellIsAsLongAsTheFigureForEveryReader() {
        readers.forEach((role, reader) -> {
            for (ReportFilter filter : filters()) {
                assertListed(role, reader, filter, as.call(reader, () -> reports.total(filter)));
                for (Dimension dimension : Dimension.values()) {
                    List<Figure> cells = as.call(reader, () -> reports.by(dimension, filter));
                    for (Figure cell : cells) {
                        assertThat(cell.turns()).isPositive();
                        assertListed(role, reader, filter.with(dimension, cell.value()), cell);
                    }
                    if (Set.of(Dimension.SUBJECT, Dimension.UNIT, Dimension.KIND)
                            .contains(dimension)) {
                        assertThat(cells.stream().mapToLong(Figure::turns).sum())
                                .as("%s adds up by %s", role, dimension)
                                .isEqualTo(as.call(reader, () -> reports.total(filter))
                                        .turns());
                    }
                }
            }
        });
    }

    @Test
    void aTrainerCountsTheOwnClassOnly() {
        ReportFilter ever = ReportFilter.of(EVER, true);

        assertThat(as.call(trainer, () -> reports.total(ever)))
                .returns(3L, Figure::people)
                .returns(3L, Figure::turns);
    }

    @Test
    void peopleOfAMergedUnitCountForWhatItBecameAndForWhatItWas() {
        ReportFilter today = ReportFilter.of(OF_2024, true).with(Dimension.UNIT, text(successor));
        ReportFilter then = ReportFilter.of(OF_2024, false).with(Dimension.UNIT, text(merged));

        assertThat(as.call(contact, () -> reports.total(today)).turns()).isPositive();
        assertThat(as.call(contact, () -> reports.total(then)).turns()).isPositive();
        assertThat(as.call(contact, () -> reports.turns(then, 0, ALL)).lines())
                .anySatisfy(line -> assertThat(line)
                        .returns("Trần Thị Lài", ListLine::name)
                        .returns(name(merged), ListLine::unit)
                        .returns(name(successor), ListLine::unitToday));
    }

    @Test
    void aSubjectIsNamedAsTheCourseAndNotAsOneOfItsClasses() {
        assertThat(as.call(trainer, () -> reports.by(Dimension.SUBJECT, ReportFilter.of(EVER, true))))
                .singleElement()
                .satisfies(cell -> assertThat(cell.labelVi()).isNotEqualTo("Lớp thử"));
    }

    @Test
    void nobodyElseReadsFiguresOrNames() {
        Caller trainee = cast.person("Lê Văn Tư", successor);
        Caller administrator = cast.staff(Role.ADMINISTRATOR, null, null);
        ReportFilter ever = ReportFilter.of(EVER, true);

        for (Caller other : List.of(trainee, administrator)) {
            assertRefused(other, PlatformRefusal.NOT_ALLOWED, () -> reports.total(ever));
            assertRefused(other, PlatformRefusal.NOT_ALLOWED, () -> reports.people(ever, 0, 1));
            assertRefused(other, PlatformRefusal.NOT_ALLOWED, () -> reports.turns(ever, 0, 1));
            assertRefused(other, PlatformRefusal.NOT_ALLOWED, () -> reports.ethnicity(EVER));
        }
        assertRefused(
                Caller.visitor("127.0.0.1"), PlatformRefusal.NOT_SIGNED_IN, () -> reports.by(Dimension.KIND, ever));
    }

    @Test
    void ethnicityIsToldInCountsThatPointToNobody() {
        readers.forEach((role, reader) -> {
            List<MaskedCount> counts = as.call(reader, () -> reports.ethnicity(EVER));
            long held = counts.stream().filter(count -> !count.told()).count();
            assertThat(held).as(role).isNotEqualTo(1);
            assertThat(counts)
                    .as(role)
                    .allSatisfy(count -> assertThat(count.people()).isNotIn(1L, 2L, 3L, 4L));
        });
    }

    private List<ReportFilter> filters() {
        List<ReportFilter> filters = new ArrayList<>();
        for (boolean today : new boolean[] {true, false}) {
            for (Period period : List.of(EVER, OF_2024, Period.of(Period.Preset.QUARTER, LocalDate.of(2026, 8, 20)))) {
                ReportFilter all = ReportFilter.of(period, today);
                filters.add(all);
                filters.add(all.with(Dimension.SUBJECT, "food-safety"));
                filters.add(all.with(Dimension.KIND, PersonKind.PRODUCER.name()));
            }
        }
        return filters;
    }

    private void assertListed(String role, Caller reader, ReportFilter filter, Figure figure) {
        assertThat(as.call(reader, () -> reports.people(filter, 0, ALL)).lines())
                .as("people for %s, %s", role, filter)
                .hasSize((int) figure.people());
        assertThat(as.call(reader, () -> reports.turns(filter, 0, ALL)).lines())
                .as("lượt for %s, %s", role, filter)
                .hasSize((int) figure.turns());
    }

    private static String text(UnitId unit) {
        return Long.toString(unit.value());
    }

    private String name(UnitId unit) {
        return as.portal(() -> places.place(unit).name());
    }

    private void assertRefused(Caller who, academy.ocop.platform.Refusal why, AsCaller.Work deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as.run(who, deed))
                .returns(why, Refused::reason);
    }
}
