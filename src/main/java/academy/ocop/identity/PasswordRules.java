package academy.ocop.identity;

import academy.ocop.platform.Fold;
import java.util.Optional;
import java.util.Set;

/** What a password may be: long enough, and not what everybody would try first. No rules about signs. Pure. */
public final class PasswordRules {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    /** The first tries of every list, as they are after folding, with those that people here choose. */
    private static final Set<String> COMMON = Set.of(
            "12345678",
            "123456789",
            "1234567890",
            "0123456789",
            "87654321",
            "987654321",
            "11111111",
            "00000000",
            "88888888",
            "66666666",
            "99999999",
            "12341234",
            "11223344",
            "12344321",
            "123123123",
            "147258369",
            "password",
            "password1",
            "passw0rd",
            "qwertyui",
            "qwertyuiop",
            "1q2w3e4r",
            "1qaz2wsx",
            "abcd1234",
            "abc12345",
            "a1234567",
            "a12345678",
            "aa123456",
            "iloveyou",
            "iloveyou1",
            "matkhau1",
            "matkhau123",
            "matkhau12",
            "12345678a",
            "123456789a",
            "anhyeuem",
            "emyeuanh",
            "anhyeuem1",
            "khongbiet",
            "khongco1",
            "vietnam1",
            "vietnam123",
            "baclieu1",
            "baclieu123",
            "camau123",
            "sunshine",
            "princess",
            "football",
            "superman",
            "asdfghjkl",
            "zxcvbnm1",
            "letmein1",
            "welcome1",
            "admin123",
            "administrator",
            "motconvit",
            "conheocon");

    /** Why a password is refused. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        ABOUT_ONESELF
    }

    private PasswordRules() {}

    /** What is wrong with a password for somebody of this name, phone, login code and birth year, or nothing. */
    public static Optional<Fault> fault(String password, String fullName, String phone, String loginCode) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String bare = Fold.fold(password).replaceAll("[\\s\\p{Punct}]", "");
        if (COMMON.contains(bare) || bare.chars().distinct().count() < 3) {
            return Optional.of(Fault.COMMON);
        }
        return isAbout(bare, fullName, phone, loginCode) ? Optional.of(Fault.ABOUT_ONESELF) : Optional.empty();
    }

    /** Name, phone, code or the portal's own word with at most four signs around it. */
    private static boolean isAbout(String bare, String fullName, String phone, String loginCode) {
        String name = Fold.fold(fullName).replace(" ", "");
        String digits = phone.replaceAll("\\D", "").replaceFirst("^84", "0");
        String code = Fold.fold(loginCode).replace("-", "");
        for (String own : new String[] {name, digits, code, "ocopacademy", "ocop", "hoctapocop"}) {
            if (own.length() >= 4 && bare.contains(own) && bare.length() - own.length() <= 4) {
                return true;
            }
        }
        return false;
    }
}
