package academy.ocop.identity;

import academy.ocop.places.UnitId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list.
 *
 * @param account or null where she has none
 * @param staff whether only an administrator prints a card
 */
public record PersonLine(
        Long person,
        String name,
        Integer birthYear,
        UnitId unit,
        @Nullable Long account,
        @Nullable String loginCode,
        @Nullable Boolean staff,
        @Nullable AccountState state)
        implements Serializable {

    public boolean hasAccount() {
        return account != null;
    }

    public boolean isStaff() {
        return Boolean.TRUE.equals(staff);
    }

    public boolean isClosed() {
        return state == AccountState.CLOSED;
    }
}
