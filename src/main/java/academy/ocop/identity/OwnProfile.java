package academy.ocop.identity;

import academy.ocop.places.UnitId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that the portal knows about oneself from registration.
 *
 * @param language the chosen one, or an empty text
 */
public record OwnProfile(
        PersonId id,
        String fullName,
        int birthYear,
        PersonKind kind,
        UnitId unit,
        OptionalData given,
        String loginCode,
        String language,
        String privacyVersion,
        @Nullable Instant privacyAcceptedAt)
        implements Serializable {}
