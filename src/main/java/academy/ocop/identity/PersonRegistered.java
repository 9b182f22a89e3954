package academy.ocop.identity;

import java.time.Instant;

/** A person registered herself. Fired in the transaction of the registration. */
public record PersonRegistered(PersonId person, AccountId account, Instant at) {}
