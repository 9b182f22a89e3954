package academy.ocop.identity;

import academy.ocop.places.UnitId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody wants to act on, as far as rights need to know it: whose it is, in which class, in which unit.
 *
 * @param owner the person whose own thing it is
 * @param classId the number of the class it belongs to
 * @param unit the unit it belongs to, as it was on the day
 */
public record Target(Optional<PersonId> owner, OptionalLong classId, Optional<UnitId> unit) {

    /** Something of a person alone. */
    public static Target of(PersonId owner) {
        return new Target(Optional.of(owner), OptionalLong.empty(), Optional.empty());
    }

    /** A person, who lives or works in a unit. */
    public static Target of(PersonId owner, UnitId unit) {
        return new Target(Optional.of(owner), OptionalLong.empty(), Optional.of(unit));
    }

    /** A class, held in a unit. */
    public static Target ofClass(long classId, UnitId unit) {
        return new Target(Optional.empty(), OptionalLong.of(classId), Optional.of(unit));
    }

    /** Something in a unit. */
    public static Target of(UnitId unit) {
        return new Target(Optional.empty(), OptionalLong.empty(), Optional.of(unit));
    }

    /** Something of the whole portal. */
    public static Target everything() {
        return new Target(Optional.empty(), OptionalLong.empty(), Optional.empty());
    }
}
