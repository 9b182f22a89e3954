/**
 * A person at a browser: what the tests of pages click and look at.
 *
 * <p>A test opens a {@link academy.ocop.browser.Visit} on a {@link academy.ocop.browser.Screen} in a language, acts, and
 * calls {@code look} on every page it comes to: that checks accessibility and width and keeps a picture. What the browser
 * complains of meanwhile fails the test at the end of the visit.
 */
package academy.ocop.browser;
