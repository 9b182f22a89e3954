package academy.ocop.portal;

import academy.ocop.training.ClassId;
import java.time.Instant;

/** A class of the demonstration, and since when people could be in it. */
record DemonstrationClass(ClassId id, Instant began) {}
