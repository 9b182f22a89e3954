package academy.ocop.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Phone numbers as people write them: 0912 345 678, +84 912.345.678, or of another country with its plus. */
final class Phone {

    private static final int SHOWN = 3;

    private Phone() {}

    /** The number in E.164, or nothing where it cannot be one. */
    static Optional<String> parse(String typed) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, "VN");
            return numbers.isValidNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** As it is read aloud: 0912 345 678. */
    static String shown(String e164) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(e164, "VN");
            return numbers.format(
                    number, e164.startsWith("+84") ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notANumber) {
            return e164;
        }
    }

    /** Only the last digits: enough to recognise one's own, too little to call. */
    static String masked(String e164) {
        return "••• ••• " + e164.substring(Math.max(0, e164.length() - SHOWN));
    }
}
