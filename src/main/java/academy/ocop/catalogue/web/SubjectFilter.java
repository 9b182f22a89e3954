package academy.ocop.catalogue.web;

import org.jspecify.annotations.Nullable;

/**
 * A link that shows the courses of one subject, or all.
 *
 * @param current "true" on the one that is shown, else null so that the attribute is left out
 */
public record SubjectFilter(
        String label, String address, long count, @Nullable String current) {}
