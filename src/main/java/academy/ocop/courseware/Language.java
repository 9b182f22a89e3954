package academy.ocop.courseware;

import java.util.Locale;

/** A language in which every course is complete. Vietnamese comes first: it is what authors write. */
public enum Language {
    VI,
    EN;

    /**
     * The language of a tag, such as {@code vi} or {@code en-GB}; only the part before the first hyphen counts.
     *
     * @throws IllegalArgumentException for a language in which courses are not written
     */
    public static Language of(String tag) {
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        for (Language language : values()) {
            if (language.tag().equals(wanted)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no course is written in '" + tag + "'");
    }

    /** {@code vi} or {@code en}, as in file names and addresses. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
