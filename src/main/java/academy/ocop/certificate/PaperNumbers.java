package academy.ocop.certificate;

import academy.ocop.platform.Fold;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a paper's number as people type it: with gaps, in small letters, without the zero in front. */
final class PaperNumbers {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ONE_DIGIT = Pattern.compile("\\d/.*");
    private static final Pattern WORD = Pattern.compile("^(SỐ|SO|NO)[.:]*");
    private static final int LONGEST = 60;

    private PaperNumbers() {}

    /** What may have been meant; never empty. */
    static List<String> readings(String typed) {
        String plain = GAPS.matcher(Fold.nfc(typed)).replaceAll("").toUpperCase(Locale.ROOT);
        String number = WORD.matcher(plain).replaceFirst("");
        String within = number.length() > LONGEST ? number.substring(0, LONGEST) : number;
        return ONE_DIGIT.matcher(within).matches() ? List.of(within, '0' + within) : List.of(within);
    }
}
