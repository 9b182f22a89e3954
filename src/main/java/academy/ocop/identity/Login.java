package academy.ocop.identity;

import java.io.Serializable;
import java.time.Instant;

/** One's own login, as one reads it in the list. */
public record Login(long id, String device, String network, Instant startedAt, Instant lastSeenAt, boolean current)
        implements Serializable {}
