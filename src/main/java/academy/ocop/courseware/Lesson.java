package academy.ocop.courseware;

import java.util.List;

/** One lesson: the same text in both languages, and the questions that follow it. */
public record Lesson(LessonId id, LessonText vi, LessonText en, List<Question> quiz) {

    /** How much of a lesson people of the trade read in a minute, in Vietnamese syllables. */
    private static final int SYLLABLES_A_MINUTE = 180;

    public Lesson {
        quiz = List.copyOf(quiz);
    }

    public LessonText text(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** Minutes to read the lesson and answer its questions, one minute a question; the same in both languages. */
    public int minutes() {
        int reading = (vi.words() + SYLLABLES_A_MINUTE - 1) / SYLLABLES_A_MINUTE;
        return reading + quiz.size();
    }
}
