package academy.ocop.places;

import academy.ocop.platform.VietnameseOrder;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All units with their parents and successors, in memory: a few hundred rows that change when a law does. Pure. */
final class Gazetteer {

    private final Map<UnitId, Place> places = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> children = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> successors = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> predecessors = new HashMap<>();

    /** That the first unit, whole or in part, went into the second. */
    record Step(UnitId before, UnitId after, boolean whole) {}

    Gazetteer(Collection<Place> units, Collection<Step> steps) {
        for (Place place : units) {
            places.put(place.id(), place);
            UnitId parent = place.parent();
            if (parent != null) {
                children.computeIfAbsent(parent, x -> new LinkedHashSet<>()).add(place.id());
            }
        }
        for (Step step : steps) {
            successors
                    .computeIfAbsent(step.before(), x -> new LinkedHashSet<>())
                    .add(step.after());
            predecessors
                    .computeIfAbsent(step.after(), x -> new LinkedHashSet<>())
                    .add(step.before());
        }
    }

    Optional<Place> place(UnitId id) {
        return Optional.ofNullable(places.get(id));
    }

    Optional<Place> byCode(String code, LocalDate day) {
        return places.values().stream()
                .filter(place -> place.code().equals(code) && place.stoodOn(day))
                .findFirst();
    }

    /** The communes, wards and townships of a day, in Vietnamese order. */
    List<Place> lowest(LocalDate day) {
        return places.values().stream()
                .filter(place -> place.kind().isLowest() && place.stoodOn(day))
                .sorted(Comparator.comparing(Place::name, VietnameseOrder.ofUnits()))
                .toList();
    }

    /** The unit and, where there are any, those above it, lowest first: Xã Hòa Bình, Tỉnh Cà Mau. */
    List<Place> line(UnitId id) {
        Deque<Place> line = new ArrayDeque<>();
        @Nullable UnitId at = id;
        while (at != null && places.containsKey(at)) {
            Place place = places.get(at);
            line.add(place);
            at = place.parent();
        }
        return List.copyOf(line);
    }

    /**
     * What the holder of a task for a unit answers for: the unit and what followed it, all below these, and everything that
     * went into any of them, so that records keep their unit of then while rights follow the law.
     */
    Set<UnitId> reach(UnitId id) {
        Set<UnitId> reached = new HashSet<>();
        Deque<UnitId> open = new ArrayDeque<>(follow(id, successors));
        while (!open.isEmpty()) {
            UnitId unit = open.pop();
            if (reached.add(unit)) {
                open.addAll(children.getOrDefault(unit, Set.of()));
            }
        }
        Set<UnitId> all = new HashSet<>(reached);
        for (UnitId unit : reached) {
            for (UnitId earlier : follow(unit, predecessors)) {
                all.add(earlier);
            }
        }
        return all;
    }

    /** The units standing on a day into which the unit went; itself when it still stood then. */
    Set<UnitId> on(UnitId id, LocalDate day) {
        Set<UnitId> found = new LinkedHashSet<>();
        for (UnitId unit : follow(id, successors)) {
            Place place = places.get(unit);
            if (place != null && place.stoodOn(day)) {
                found.add(unit);
            }
        }
        return found;
    }

    private static Set<UnitId> follow(UnitId from, Map<UnitId, Set<UnitId>> steps) {
        Set<UnitId> seen = new LinkedHashSet<>();
        Deque<UnitId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            UnitId unit = open.pop();
            if (seen.add(unit)) {
                open.addAll(steps.getOrDefault(unit, Set.of()));
            }
        }
        return seen;
    }
}
