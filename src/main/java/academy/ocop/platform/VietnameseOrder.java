package academy.ocop.platform;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * Names in the order of a Vietnamese dictionary: word by word, so that "Hồ Thị Kỷ" stands before "Hồng Dân", letters before
 * their marks. A collator of Java passes over spaces, hence the words. For a list of its own: a collator is not shared.
 */
public final class VietnameseOrder implements Comparator<String> {

    private final Collator letters = Collator.getInstance(Locale.forLanguageTag("vi-VN"));

    /** Communes and wards by their names, not by the word for commune or ward before them. */
    public static Comparator<String> ofUnits() {
        VietnameseOrder order = new VietnameseOrder();
        return Comparator.comparing(VietnameseOrder::properName, order).thenComparing(order);
    }

    @Override
    public int compare(String one, String other) {
        String[] first = words(one);
        String[] second = words(other);
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int difference = letters.compare(first[i], second[i]);
            if (difference != 0) {
                return difference;
            }
        }
        return first.length != second.length ? Integer.compare(first.length, second.length) : one.compareTo(other);
    }

    private static String[] words(String name) {
        return name.strip().split("\\s+", -1);
    }

    private static String properName(String name) {
        return name.replaceFirst("^(Xã|Phường|Thị trấn) ", "");
    }
}
