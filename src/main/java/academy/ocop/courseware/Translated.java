package academy.ocop.courseware;

/** One thing of a course in both languages, when it is more than a short text. */
public record Translated<T>(T vi, T en) {

    public T in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
