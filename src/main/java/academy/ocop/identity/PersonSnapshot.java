package academy.ocop.identity;

import academy.ocop.places.UnitId;
import java.io.Serializable;

/** The facts about a person on a day, for papers and counts. */
public record PersonSnapshot(PersonId id, String fullName, int birthYear, PersonKind kind, UnitId unit)
        implements Serializable {}
