package academy.ocop.courseware;

import java.util.regex.Pattern;

/** The one form of every id that an author gives: lower-case letters, digits and single hyphens. */
final class Slug {

    static final int LONGEST = 60;

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Slug() {}

    static boolean fits(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    /**
     * Passes a good slug through.
     *
     * @throws IllegalArgumentException for anything else, because such an id cannot have come from a checked course
     */
    static String require(String value) {
        if (!fits(value)) {
            throw new IllegalArgumentException("not an id of courseware: '" + value + "'");
        }
        return value;
    }
}
