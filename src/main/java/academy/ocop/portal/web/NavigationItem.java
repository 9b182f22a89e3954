package academy.ocop.portal.web;

import org.jspecify.annotations.Nullable;

/**
 * One link around a page.
 *
 * @param current "page" on the page itself, else null so that the attribute is left out
 */
public record NavigationItem(
        String label, String address, @Nullable String current) {}
