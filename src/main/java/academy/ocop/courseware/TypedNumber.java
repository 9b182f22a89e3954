package academy.ocop.courseware;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number as people type it. "1.200" is twelve hundred in Vietnamese and one point two in English, and a learner may
 * read one language and type the other, so such a number has two readings and either may be the right one.
 */
final class TypedNumber {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,9})?");
    private static final Pattern DOTS_GROUP = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3}){1,4}(?:,\\d{1,9})?");
    private static final Pattern COMMAS_GROUP = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3}){1,4}(?:\\.\\d{1,9})?");

    private TypedNumber() {}

    /** Without spaces of any kind, digits of other scripts (Khmer ០–៩) as 0–9. */
    static String tidy(String typed) {
        StringBuilder tidy = new StringBuilder();
        typed.codePoints()
                .filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c))
                .forEach(c -> {
                    if (Character.isDigit(c)) {
                        tidy.append(Character.digit(c, 10));
                    } else {
                        tidy.appendCodePoint(c);
                    }
                });
        return tidy.toString();
    }

    /** Every number that the tidy text can mean; empty when it means none. */
    static List<BigDecimal> readings(String tidy) {
        List<BigDecimal> readings = new ArrayList<>();
        if (DECIMAL.matcher(tidy).matches()) {
            readings.add(new BigDecimal(tidy.replace(',', '.')));
        }
        if (DOTS_GROUP.matcher(tidy).matches()) {
            readings.add(new BigDecimal(tidy.replace(".", "").replace(',', '.')));
        }
        if (COMMAS_GROUP.matcher(tidy).matches()) {
            readings.add(new BigDecimal(tidy.replace(",", "")));
        }
        return readings;
    }
}
