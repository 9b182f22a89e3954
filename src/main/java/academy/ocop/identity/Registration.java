package academy.ocop.identity;

import academy.ocop.places.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells to get an account.
 *
 * @param password or an empty text: then a card's code stands in for it
 * @param optional what is given of free will
 * @param privacyVersion the notice that was read
 */
public record Registration(
        String fullName,
        int birthYear,
        UnitId unit,
        PersonKind kind,
        OptionalData optional,
        String password,
        @Nullable String privacyVersion) {}
