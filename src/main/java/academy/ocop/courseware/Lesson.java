package academy.ocop.courseware;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One lesson: the same text in both languages, the questions that follow it, and recordings of it. */
public record Lesson(
        LessonId id, LessonText vi, LessonText en, List<Question> quiz, Map<Language, Recording> recordings) {

    /** How much of a lesson people of the trade read in a minute, in Vietnamese syllables. */
    private static final int SYLLABLES_A_MINUTE = 180;

    public Lesson {
        quiz = List.copyOf(quiz);
        recordings = Map.copyOf(recordings);
    }

    public LessonText text(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** The lesson read aloud in a language. */
    public Optional<Recording> recording(Language language) {
        return Optional.ofNullable(recordings.get(language));
    }

    /** Minutes to read the lesson and answer its questions, one minute a question; the same in both languages. */
    public int minutes() {
        int reading = (vi.words() + SYLLABLES_A_MINUTE - 1) / SYLLABLES_A_MINUTE;
        return reading + quiz.size();
    }
}
