package academy.ocop.spelling;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a word can be a Vietnamese syllable. The language has some 150 rimes, and rules for which letters may stand before them and
 * which tones they bear; a slip of the finger breaks one of these more often than it hits another word.
 */
public final class VietnameseSyllable {

    private static final Set<String> RIMES = Arrays.stream("""
                    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
                    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia
                    iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oat oay
                    oăc oăm oăn oăng oăt oe oen oeo oet oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
                    u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uơ
                    uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưc ưi ưm ưn ưng ưt ưu ưa
                    ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu""".split("\\s+")).collect(Collectors.toSet());

    /** Behind "qu", which has taken the u. */
    private static final Set<String> AFTER_QU = Set.of(
            "a", "ach", "ai", "an", "ang", "anh", "ao", "at", "au", "ay", "ăc", "ăn", "ăng", "ăt", "ân", "ât", "ây",
            "e", "en", "eo", "et", "ê", "êch", "ên", "êt", "ôc", "ơ", "y", "yt", "ych", "yên", "yêt", "yêu", "ynh",
            "yn", "yu");

    private static final List<String> ONSETS = List.of(
            "ngh", "ng", "nh", "gh", "gi", "ch", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern CHECKED_TONES = Pattern.compile("[\\u0301\\u0323]");
    private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");
    private static final Pattern FRONT = Pattern.compile("[eêiy].*");

    private VietnameseSyllable() {}

    public static boolean isOne(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tone = TONES.matcher(parts);
        int tones = (int) tone.results().count();
        String letters = Normalizer.normalize(TONES.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
        boolean checked = CHECKED_TONES.matcher(parts).find();
        return tones <= 1
                && ONSETS.stream()
                        .filter(letters::startsWith)
                        .anyMatch(onset -> fits(onset, letters.substring(onset.length()), checked));
    }

    private static boolean fits(String onset, String rime, boolean checked) {
        if (STOPPED.matcher(rime).matches() && !checked) {
            return false;
        }
        if (onset.equals("qu")) {
            return AFTER_QU.contains(rime);
        }
        boolean front = FRONT.matcher(rime).matches();
        boolean onsetFits = switch (onset) {
            case "k", "gh", "ngh" -> front;
            case "c", "ng" -> !front;
            // "gì", "gìn" and "giếng" have one i where two would stand.
            case "g" -> !front || rime.equals("i") || rime.equals("in") || rime.startsWith("iê");
            case "gi" -> !rime.startsWith("i");
            default -> true;
        };
        return onsetFits && RIMES.contains(rime);
    }
}
