package academy.ocop.certificate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The secret part of a paper's address: 13 characters of Crockford's alphabet, 65 random bits. Whoever knows it holds the
 * paper. People copy it by hand, so letters that look like digits are read as those, and spaces and hyphens are skipped.
 */
public record PaperCode(String value) implements Serializable {

    public static final int LENGTH = 13;

    /** Without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern WRITTEN = Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:^|[\\w.:-])/c/([0-9A-Za-z-]+)");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}._]+");
    private static final Map<Character, Character> SLIPS = Map.of('O', '0', 'I', '1', 'L', '1', 'U', 'V');

    /** Characters that hands and eyes confuse although both are in the alphabet. */
    private static final List<Set<Character>> LOOKALIKES = List.of(
            Set.of('0', 'D', 'Q'),
            Set.of('8', 'B'),
            Set.of('5', 'S'),
            Set.of('2', 'Z'),
            Set.of('6', 'G'),
            Set.of('1', '7'),
            Set.of('V', 'Y'),
            Set.of('M', 'N'),
            Set.of('C', 'G'));

    private static final int FIRST_GROUP = 4;
    private static final int SECOND_GROUP = 9;

    public PaperCode {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a paper's code");
        }
    }

    /** How the code stands in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable PaperCode, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PaperCode code) {
            return code == null ? null : code.value();
        }

        @Override
        public @Nullable PaperCode convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : new PaperCode(column);
        }
    }

    /** A new one; 65 bits are too many to meet another paper's. */
    public static PaperCode random(SecureRandom chance) {
        StringBuilder made = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            made.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new PaperCode(made.toString());
    }

    /** What stands for a paper in what was typed: of the whole address behind a QR its code, else all of it. */
    public static String asked(String typed) {
        Matcher address = ADDRESS.matcher(typed);
        return address.find() ? address.group(1) : typed.strip();
    }

    /** What was typed, as far as it can be read: capitals without gaps, O as 0, I and L as 1, U as V. */
    public static String reading(String typed) {
        String capitals = GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        StringBuilder read = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) {
            read.append(SLIPS.getOrDefault(capitals.charAt(i), capitals.charAt(i)));
        }
        return read.toString();
    }

    /** The code that was typed, or nothing where it has another length or a character that no code has. */
    public static Optional<PaperCode> read(String typed) {
        String read = reading(typed);
        return WRITTEN.matcher(read).matches() ? Optional.of(new PaperCode(read)) : Optional.empty();
    }

    /** Characters in what was typed that stand in no code, each once. */
    public static String strangers(String typed) {
        StringBuilder strange = new StringBuilder();
        reading(typed)
                .codePoints()
                .filter(letter -> ALPHABET.indexOf(letter) < 0)
                .distinct()
                .forEach(strange::appendCodePoint);
        return strange.toString();
    }

    /** The codes with one character taken for one that looks alike: what may have been meant. */
    List<PaperCode> lookalikes() {
        List<PaperCode> near = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            char here = value.charAt(i);
            for (Set<Character> alike : LOOKALIKES) {
                if (alike.contains(here)) {
                    for (char other : alike) {
                        if (other != here) {
                            near.add(new PaperCode(value.substring(0, i) + other + value.substring(i + 1)));
                        }
                    }
                }
            }
        }
        return near;
    }

    /** In groups, as printed: 7K3M 9PQRS 2TVW. */
    public String grouped() {
        return value.substring(0, FIRST_GROUP)
                + ' '
                + value.substring(FIRST_GROUP, SECOND_GROUP)
                + ' '
                + value.substring(SECOND_GROUP);
    }
}
