package academy.ocop.catalogue;

import academy.ocop.courseware.Course;
import java.time.Instant;

/**
 * A course as it was published once.
 *
 * @param hash of all its files
 */
public record Edition(EditionId id, Course course, String hash, Instant publishedAt) {}
