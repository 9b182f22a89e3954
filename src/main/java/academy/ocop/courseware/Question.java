package academy.ocop.courseware;

import java.util.List;
import java.util.Optional;

/**
 * One question of a quiz or of the final test. Each kind knows what can be an answer to it, what an answer is worth and
 * what to tell the learner afterwards; all three are pure functions.
 */
public sealed interface Question
        permits SingleChoice, MultipleChoice, TrueFalse, Ordering, Matching, NumberQuestion, ShortAnswer {

    QuestionId id();

    Bilingual text();

    /** What a complete answer is worth, 1 or more. */
    int points();

    /** What the question tests. */
    OutcomeId outcome();

    /** The lesson that teaches it: what to read again after a wrong answer. */
    Optional<LessonId> lesson();

    /** The kind as in course files, such as {@code single-choice}. */
    String kind();

    /**
     * The answer in the form in which it is stored, so that equal answers are equal texts. No answer stays no answer.
     *
     * @throws AnswerFault when the values cannot be an answer to this question
     */
    Answer normalise(Answer answer);

    /**
     * Whether the answer leaves nothing of the question open.
     *
     * @throws AnswerFault as {@link #normalise}
     */
    default boolean isComplete(Answer answer) {
        return !normalise(answer).isEmpty();
    }

    /**
     * What the answer is worth; no answer is worth nothing.
     *
     * @throws AnswerFault as {@link #normalise}
     */
    Score score(Answer answer);

    /**
     * What to show after the reply: everything that was chosen and everything that would have been right.
     *
     * @throws AnswerFault as {@link #normalise}
     */
    List<Explanation> explain(Answer answer, Language language);
}
