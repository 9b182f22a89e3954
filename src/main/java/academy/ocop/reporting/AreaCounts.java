package academy.ocop.reporting;

import java.io.Serializable;

/** How many learners an area has, how many of them are in no course, and how many rest. */
public record AreaCounts(long people, long withoutCourse, long resting) implements Serializable {}
