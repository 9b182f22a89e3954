package academy.ocop.platform.rest;

import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private static final int USUAL = 50;
    private static final String NUMBER = "\\d{1,9}";

    /**
     * How many lines were asked for, brought into bounds: 1 to {@value #MOST}.
     *
     * @throws Refused BAD_PARAMETER when it is no number
     */
    public static int limit(@Nullable String asked) {
        return Math.min(Math.max(number("limit", asked, USUAL), 1), MOST);
    }

    /**
     * How many lines to leave out before the page.
     *
     * @throws Refused BAD_PARAMETER when it is no number
     */
    public static int offset(@Nullable String asked) {
        return number("offset", asked, 0);
    }

    private static int number(String name, @Nullable String asked, int otherwise) {
        if (asked == null || asked.isEmpty()) {
            return otherwise;
        }
        if (!asked.matches(NUMBER)) {
            throw new Refused(PlatformRefusal.BAD_PARAMETER, name);
        }
        return Integer.parseInt(asked);
    }
}
