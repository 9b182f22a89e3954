package academy.ocop.catalogue;

import academy.ocop.courseware.CourseId;
import java.time.Instant;

/** From now on the course takes in nobody; who is under way in it finishes it. */
public record CourseWithdrawn(CourseId course, Instant at) {}
