package academy.ocop.identity;

import java.util.regex.Pattern;

/** What can be a name, a year of birth, a phone number, an e-mail address. Pure. */
public final class PersonRules {

    public static final int LONGEST_NAME = PersonName.LONGEST;

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 120;
    private static final int LONGEST_EMAIL = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>(),;:]+@[^\\s@\"<>(),;:]+\\.[^\\s@\"<>(),;:.]{2,}");

    private PersonRules() {}

    public static boolean isNameEmpty(String name) {
        return PersonName.of(name).isEmpty();
    }

    public static boolean isNameTooLong(String name) {
        return PersonName.of(name).isTooLong();
    }

    /** The earliest year of birth that is believed, as text: a year has no dot between its digits. */
    public static String earliestBirthYear(int thisYear) {
        return Integer.toString(thisYear - OLDEST);
    }

    public static String latestBirthYear(int thisYear) {
        return Integer.toString(thisYear - YOUNGEST);
    }

    public static boolean isBirthYear(long year, int thisYear) {
        return year >= thisYear - OLDEST && year <= thisYear - YOUNGEST;
    }

    public static boolean isPhone(String typed) {
        return Phone.parse(typed).isPresent();
    }

    public static boolean isEmail(String typed) {
        return typed.length() <= LONGEST_EMAIL && EMAIL.matcher(typed).matches();
    }
}
