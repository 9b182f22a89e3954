package academy.ocop.identity;

import java.time.Instant;

/** To whom a token belongs: all that a request needs to know, from one look at the database. */
public record LoginFound(Long sessionId, Long accountId, Long personId, String name, Instant lastSeenAt) {}
