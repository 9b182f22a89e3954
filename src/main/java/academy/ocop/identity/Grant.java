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
        @Nullable AccountId grantedBy,
        Instant grantedAt)
        implements Serializable {

    public boolean isWholePortal() {
        return unit == null && classId == null;
    }
}
