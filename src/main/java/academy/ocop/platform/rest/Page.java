package academy.ocop.platform.rest;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the lines of this page
 * @param total how many lines there are in all pages
 * @param offset how many lines come before this page
 * @param limit how many lines a page holds at most
 */
public record Page<T>(List<T> items, long total, int offset, int limit) {

    /** The most lines that one request may ask for. */
    public static final int MOST = 200;

    /** What was asked for, brought into bounds: 1 to {@value #MOST}. */
    public static int limit(int asked) {
        return Math.min(Math.max(asked, 1), MOST);
    }
}
