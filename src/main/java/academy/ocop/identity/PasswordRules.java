package academy.ocop.identity;

import academy.ocop.platform.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password may be: long enough, and not what everybody would try first. No rules about signs. Pure. */
public final class PasswordRules {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    /** The first tries of everybody who guesses, as they are after folding. */
    private static final Set<String> COMMON = read();

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
        if (isAbout(bare, fullName, phone, loginCode)) {
            return Optional.of(Fault.ABOUT_ONESELF);
        }
        boolean common = COMMON.contains(bare) || bare.chars().distinct().count() < 3;
        return common ? Optional.of(Fault.COMMON) : Optional.empty();
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
