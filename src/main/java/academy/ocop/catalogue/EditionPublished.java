package academy.ocop.catalogue;

import java.time.Instant;

/** From now on new learners get this edition of the course. */
public record EditionPublished(Edition edition, Instant at) {}
