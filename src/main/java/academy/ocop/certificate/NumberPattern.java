package academy.ocop.certificate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a number is written: {@code {serial:2}/{year}/GXN-OCOP} makes 07/2026/GXN-OCOP. {@code {serial:n}} is the serial with at
 * least n digits, {@code {year}} the year of the series; everything else stands as it is.
 */
record NumberPattern(String text) {

    private static final Pattern PART = Pattern.compile("\\{(year|serial)(?::(\\d))?}");

    NumberPattern {
        if (!text.contains("{serial") || !text.contains("{year")) {
            throw new IllegalArgumentException(
                    "Pattern '" + text + "' needs {serial} and {year}, else two papers would have one number.");
        }
    }

    String number(int year, int serial) {
        return PART.matcher(text).replaceAll(part -> written(part, year, serial));
    }

    private static String written(MatchResult part, int year, int serial) {
        String digits = Integer.toString("year".equals(part.group(1)) ? year : serial);
        int least = part.group(2) == null ? 1 : Integer.parseInt(part.group(2));
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}
