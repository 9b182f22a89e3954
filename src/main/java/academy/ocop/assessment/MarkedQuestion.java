package academy.ocop.assessment;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Choice;
import academy.ocop.courseware.Explanation;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.MultipleChoice;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.Score;
import academy.ocop.courseware.SingleChoice;
import academy.ocop.courseware.TrueFalse;
import java.math.BigDecimal;
import java.util.List;

/**
 * One question after the submit.
 *
 * @param lines what was answered, what would have been right, and for a question with choices every choice, with the reasons
 */
public record MarkedQuestion(
        String id, int position, String kind, String text, BigDecimal points, int max, List<Explanation> lines) {

    static MarkedQuestion of(Question question, int position, long seed, Answer answer, Language language) {
        Score score = question.score(answer);
        return new MarkedQuestion(
                question.id().value(),
                position,
                question.kind(),
                question.text().in(language),
                score.points(),
                score.max(),
                lines(question, seed, answer, language));
    }

    /** Every choice teaches, also the one that nobody took. */
    private static List<Explanation> lines(Question question, long seed, Answer answer, Language language) {
        if (question instanceof SingleChoice single) {
            return choices(single.shown(seed), answer, language);
        }
        if (question instanceof MultipleChoice multiple) {
            return choices(multiple.shown(seed), answer, language);
        }
        if (question instanceof TrueFalse) {
            return List.of(reply("true", question, answer, language), reply("false", question, answer, language));
        }
        return question.explain(answer, language);
    }

    private static List<Explanation> choices(List<Choice> choices, Answer answer, Language language) {
        return choices.stream()
                .map(choice -> new Explanation(
                        choice.text().in(language),
                        choice.right(),
                        answer.values().contains(choice.id()),
                        choice.why().in(language)))
                .toList();
    }

    /** The question tells the reason of a reply only to who gave it, so it is asked as if it had been given. */
    private static Explanation reply(String reply, Question question, Answer answer, Language language) {
        Explanation told = question.explain(new Answer(List.of(reply)), language).stream()
                .filter(Explanation::chosen)
                .findFirst()
                .orElseThrow();
        return new Explanation(told.label(), told.right(), answer.values().contains(reply), told.why());
    }

    public boolean isFull() {
        return points.compareTo(BigDecimal.valueOf(max)) == 0;
    }

    /** Some of the points, not all. */
    public boolean isPartly() {
        return !isFull() && points.signum() > 0;
    }

    /** Whether the options are listed, each with its mark; otherwise the reply and the right one are told. */
    public boolean isOfChoices() {
        return "single-choice".equals(kind) || "multiple-choice".equals(kind) || "true-false".equals(kind);
    }
}
