package academy.ocop.identity;

import academy.ocop.places.UnitId;
import java.io.Serializable;

/**
 * A person as somebody who may see her sees her.
 *
 * @param employer or an empty text
 * @param phone in full for oneself and who needs to call, else masked; or an empty text
 * @param email likewise
 * @param unit the one true today
 */
public record PersonView(
        PersonId id,
        String fullName,
        int birthYear,
        PersonKind kind,
        String employer,
        String phone,
        String email,
        UnitId unit,
        boolean demonstration)
        implements Serializable {}
