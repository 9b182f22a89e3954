package academy.ocop.identity;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Codes that people read from paper and type: Crockford's 32 signs, in which no two look alike. What is typed may be in small
 * letters, with or without dashes, with O for 0 and I or L for 1.
 */
final class Code {

    /** Signs of a login code: it names an account and is no secret. */
    static final int LOGIN = 7;
    /** Signs of a card's code: 50 bits, for one use. */
    static final int CARD = 10;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    /** A new login code as it is shown: K7M-4QX2. */
    static String newLogin() {
        String code = random(LOGIN);
        return code.substring(0, 3) + '-' + code.substring(3);
    }

    /** A new card code as it is shown: 7KD2M-X4Q9T. */
    static String newCard() {
        String code = random(CARD);
        return code.substring(0, CARD / 2) + '-' + code.substring(CARD / 2);
    }

    /** What was typed, bare: only the signs of the alphabet, or an empty text where anything else is in it. */
    static String bare(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}._]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return bare.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0) ? bare : "";
    }

    /** A typed login code as it stands in the database, or an empty text where it cannot be one. */
    static String login(String typed) {
        String bare = bare(typed);
        return bare.length() == LOGIN ? bare.substring(0, 3) + '-' + bare.substring(3) : "";
    }

    private static String random(int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
