package academy.ocop.places;

import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Units and the office, as they were on a day. Read once and kept: rows change with migrations only. */
@ApplicationScoped
@Transactional
public class PlacesQueries {

    @Inject
    PlacesRepository places;

    @Inject
    InstantSource clock;

    private final AtomicReference<@Nullable Gazetteer> known = new AtomicReference<>();
    private final AtomicReference<@Nullable List<Office>> knownOffices = new AtomicReference<>();

    /** @throws NotFound when there is no such unit */
    public Place place(UnitId id) {
        return gazetteer().place(id).orElseThrow(() -> new NotFound(id));
    }

    public Optional<Place> find(UnitId id) {
        return gazetteer().place(id);
    }

    /** The unit that had this code on a day. */
    public Optional<Place> byCode(String code, LocalDate day) {
        return gazetteer().byCode(code, day);
    }

    /** The communes and wards that stand today, in Vietnamese order: what a person picks from. */
    public List<Place> communesToday() {
        return gazetteer().lowest(today());
    }

    public List<Place> communesOn(LocalDate day) {
        return gazetteer().lowest(day);
    }

    /** The unit's name with those above it: Xã Hòa Bình, Tỉnh Cà Mau. */
    public String fullName(UnitId id) {
        return String.join(", ", gazetteer().line(id).stream().map(Place::name).toList());
    }

    /** What a task for this unit covers: it and its successors, all below, and all that went into them. */
    public Set<UnitId> reach(UnitId id) {
        return gazetteer().reach(id);
    }

    /** The units of a day into which a unit went; more than one where it was split. */
    public Set<UnitId> on(UnitId id, LocalDate day) {
        return gazetteer().on(id, day);
    }

    /** The office as it is named on a day: the one on papers and in the head of pages. */
    public Office office(LocalDate day) {
        return offices().stream()
                .filter(office -> !day.isBefore(office.validFrom()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotFound("office"));
    }

    private Gazetteer gazetteer() {
        Gazetteer all = known.get();
        if (all == null) {
            all = places.gazetteer();
            known.set(all);
        }
        return all;
    }

    private List<Office> offices() {
        List<Office> all = knownOffices.get();
        if (all == null) {
            all = places.offices();
            knownOffices.set(all);
        }
        return all;
    }

    private LocalDate today() {
        return Clocks.day(clock.instant());
    }
}
