package academy.ocop.courseware;

/** One short plain text in both languages. It holds no markup: whoever shows it escapes it. */
public record Bilingual(String vi, String en) {

    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
