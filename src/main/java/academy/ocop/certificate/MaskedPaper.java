package academy.ocop.certificate;

import academy.ocop.courseware.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paper as whoever knows its number only may see it: that it exists, for what, and the shape of the name. */
public record MaskedPaper(
        String paperNumber,
        String maskedName,
        Bilingual courseTitle,
        LocalDate completedOn,
        LocalDate issuedOn,
        String officeName,
        PaperState state,
        Optional<Revocation> revocation,
        boolean demonstration) {

    /** Trần Thị Lài becomes Trần T. L.; a name of one word its first letter. What stands in brackets is no part of the name. */
    static String masked(String name) {
        String[] words = name.replaceAll("\\s*\\([^)]*\\)", "").strip().split("\\s+", -1);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            shown.add(i == 0 && words.length > 1 ? words[i] : initial(words[i]));
        }
        return String.join(" ", shown);
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0)) + ".";
    }
}
