package academy.ocop.courseware;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what people leave out when they type in a hurry: capitals, Vietnamese marks, doubled spaces. */
final class Folded {

    private Folded() {}

    static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd') // the one Vietnamese letter that NFD leaves whole
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /** The text as part of an address: letters and digits, hyphens between; may be empty. */
    static String slug(String text) {
        return text(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
