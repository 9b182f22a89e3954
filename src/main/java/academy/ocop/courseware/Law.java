package academy.ocop.courseware;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One law, decree, decision, circular or resolution of the register.
 *
 * @param number as it is printed, such as {@code 15/2018/NĐ-CP}
 * @param kind {@code law}, {@code decree} …, the word for the page's bundle
 * @param effective the day from which it holds, a year, or empty where only that much is known
 * @param until the day until which it held, a year, or empty
 * @param now its state when the register was written
 * @param replacedBy numbers of what holds in its place; empty when nothing does or nobody knows
 */
public record Law(
        String number,
        String kind,
        Bilingual title,
        String effective,
        String until,
        LawState now,
        List<String> replacedBy) {

    public Law {
        replacedBy = List.copyOf(replacedBy);
    }

    /** Whether it held on a day. Where the register knows only a year, the whole year counts as what it began with. */
    public LawState on(LocalDate day) {
        String date = day.toString();
        if (effective.length() == date.length() && date.compareTo(effective) < 0) {
            return LawState.NOT_YET;
        }
        boolean heldThen = now == LawState.ENDED
                && !until.isEmpty()
                && date.substring(0, until.length()).compareTo(until) <= 0;
        return heldThen ? LawState.IN_FORCE : now;
    }

    static LawState state(String word) {
        return LawState.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
