package academy.ocop.identity;

import academy.ocop.places.UnitId;
import java.io.Serializable;
import java.util.Set;

/**
 * How far a permission of somebody goes: the predicate that queries take, so that rows outside never come back.
 *
 * @param everything no bound at all
 * @param classes numbers of classes
 * @param units units, with all below them and all that went into them
 */
public record Reach(boolean everything, Set<Long> classes, Set<UnitId> units) implements Serializable {

    /** Nothing at all. */
    public static final Reach NOTHING = new Reach(false, Set.of(), Set.of());

    public boolean isNothing() {
        return !everything && classes.isEmpty() && units.isEmpty();
    }

    public boolean covers(Target target) {
        return everything
                || (target.classId().isPresent()
                        && classes.contains(target.classId().getAsLong()))
                || target.unit().filter(units::contains).isPresent();
    }

    /** The numbers of the units, for a query's {@code in}; never empty, because SQL has no empty list. */
    public Set<Long> unitNumbers() {
        return units.isEmpty()
                ? Set.of(-1L)
                : units.stream().map(UnitId::value).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The numbers of the classes, for a query's {@code in}; never empty. */
    public Set<Long> classNumbers() {
        return classes.isEmpty() ? Set.of(-1L) : classes;
    }
}
