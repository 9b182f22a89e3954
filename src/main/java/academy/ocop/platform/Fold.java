package academy.ocop.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One form for all spellings of a text, for searching: "Tôm khô", "TOM KHO" and "tôm  khô" typed with combining marks all
 * become "tom kho". Names are stored as written, in NFC; this form stands beside them in a column of its own.
 */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

    /** Nobody types control characters, and PostgreSQL takes no text with a zero in it. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\s]]+");

    private Fold() {}

    /** Lower case, without marks, đ as d, single spaces; an empty text stays empty. */
    public static String fold(String text) {
        String lower = Normalizer.normalize(typed(text), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(bare.replace('đ', 'd')).replaceAll(" ").strip();
    }

    /** As typed by the person, in the one form in which Vietnamese letters are single characters; ends trimmed. */
    public static String nfc(String text) {
        return GAPS.matcher(Normalizer.normalize(typed(text), Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** A pattern for {@code like … escape '!'} that finds the folded words anywhere in a folded column. */
    public static String containing(String typed) {
        return '%' + fold(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%';
    }

    private static String typed(String text) {
        return CONTROLS.matcher(text).replaceAll("");
    }
}
