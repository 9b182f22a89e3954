package academy.ocop.identity;

import academy.ocop.platform.Fold;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name exactly as written, with what searching and sorting need beside it. Pure.
 *
 * <p>Vietnamese lists go by the given name, which stands last. The key uses only digits and lower-case letters, which every
 * database sorts alike whatever its own language is.
 *
 * @param full in NFC, single spaces
 * @param fold for searching
 * @param sort for sorting: given name, family name, then the rest; a remark behind the name last
 */
record PersonName(String full, String fold, String sort) {

    private static final Pattern REMARK = Pattern.compile("(\\s*\\([^()]*\\))+$");

    /** The longest name that is taken, in characters of any script. */
    static final int LONGEST = 300;

    private static final int SORT_COLUMN = 700;
    private static final String GAP = "00";
    /** Tones in the order of the dictionary; none comes first. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    /** Marks that make another letter: ă, â ê ô, ơ ư. */
    private static final String LETTERS = "\u0306\u0302\u031b";

    static PersonName of(String written) {
        StringBuilder kept = new StringBuilder();
        Fold.nfc(written).codePoints().filter(PersonName::isText).forEach(kept::appendCodePoint);
        String full = Fold.nfc(kept.toString());
        return new PersonName(full, Fold.fold(full), sortKey(full));
    }

    /** A name has a letter of some script: it stands on papers. */
    boolean isEmpty() {
        return full.codePoints().noneMatch(Character::isLetter);
    }

    boolean isTooLong() {
        return full.codePointCount(0, full.length()) > LONGEST;
    }

    /** The last word: what somebody is called. A remark behind the name, such as "(mẫu)", is not it. */
    String givenFold() {
        String name = withoutRemark(fold);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The name without the remarks in parentheses behind it; a name of nothing but parentheses stays. */
    private static String withoutRemark(String name) {
        Matcher remark = REMARK.matcher(name);
        return remark.find() && remark.start() > 0 ? name.substring(0, remark.start()) : name;
    }

    /** Control characters and those that turn the line's direction change what others see; they are no part of a name. */
    private static boolean isText(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
    }

    private static String sortKey(String full) {
        String lower = full.toLowerCase(Locale.ROOT);
        String name = withoutRemark(lower);
        String[] words = name.split(" ");
        StringBuilder key = new StringBuilder(word(words[words.length - 1]));
        for (int i = 0; i < words.length - 1; i++) {
            key.append(word(words[i]));
        }
        String remark = lower.substring(name.length()).strip();
        if (!remark.isEmpty()) {
            Arrays.stream(remark.split(" ")).map(PersonName::word).forEach(key::append);
        }
        return key.length() <= SORT_COLUMN ? key.toString() : key.substring(0, SORT_COLUMN);
    }

    /** Two signs a letter, a gap, one digit for the tone: An stands before Anh, Hoa before Hòa, Lan before Lân. */
    private static String word(String word) {
        StringBuilder letters = new StringBuilder();
        char tone = '0';
        int[] signs =
                Normalizer.normalize(word, Normalizer.Form.NFD).codePoints().toArray();
        for (int sign : signs) {
            int toneAt = TONES.indexOf(sign);
            int letterAt = LETTERS.indexOf(sign);
            if (toneAt >= 0) {
                tone = (char) ('1' + toneAt);
            } else if (letterAt >= 0 && letters.length() >= 2) {
                letters.setCharAt(letters.length() - 1, (char) ('1' + letterAt));
            } else {
                letters.append(letter(sign));
            }
        }
        return letters + GAP + tone;
    }

    private static String letter(int sign) {
        if (sign >= 'a' && sign <= 'z') {
            return (char) sign + "0";
        }
        if (sign == 'đ') {
            return "d5";
        }
        if (sign >= '0' && sign <= '9') {
            return "0" + (char) ('a' + sign - '0');
        }
        if (Character.getType(sign) == Character.NON_SPACING_MARK) {
            return "";
        }
        return Character.isLetter(sign) ? "zz" + String.format(Locale.ROOT, "%06x", sign) : "";
    }
}
