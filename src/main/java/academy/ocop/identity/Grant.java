package academy.ocop.identity;

import academy.ocop.places.UnitId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role somebody holds, as others read it; see {@link RoleGrant}. */
public record Grant(
        long id,
        AccountId account,
        Role role,
        @Nullable UnitId unit,
        @Nullable Long classId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        GrantState state,
        @Nullable AccountId grantedBy,
        Instant grantedAt,
        @Nullable AccountId decidedBy)
        implements Serializable {

    /** Whether it still waits for a second person. */
    public boolean isWaiting() {
        return state == GrantState.WAITING;
    }

    public boolean isRefused() {
        return state == GrantState.REFUSED;
    }

    /** Whether any day of the two is the same. */
    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    public boolean isWholePortal() {
        return unit == null && classId == null;
    }
}
