package academy.ocop.enrolment;

import academy.ocop.places.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who of a class is wanted, in which order.
 *
 * @param text words of the name, however they are typed; empty for all
 * @param stars people with a product of so many stars; 0 for all
 */
public record RosterFilter(
        String text,
        @Nullable EnrolmentState state,
        @Nullable UnitId unit,
        int stars,
        RosterOrder order,
        boolean descending) {

    public static final RosterFilter ALL = new RosterFilter("", null, null, 0, RosterOrder.NAME, false);
}
