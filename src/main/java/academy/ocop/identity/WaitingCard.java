package academy.ocop.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A card for somebody with a role that waits for a second person: until then its code opens nothing.
 *
 * @param decidable whether the reader may confirm it
 */
public record WaitingCard(
        long id, AccountId account, String name, String loginCode, String issuedBy, Instant issuedAt, boolean decidable)
        implements Serializable {}
