package academy.ocop.portal.web;

/**
 * One link around a page.
 *
 * @param current "page" on the page itself, else "false": an attribute without a value would be written too
 */
public record NavigationItem(String label, String address, String current) {}
