package academy.ocop.courseware;

import java.util.List;
import java.util.Optional;

/**
 * A question with one or more right choices. Every right pick earns its share of the points, every wrong pick takes one
 * share away, and it never falls below nothing. The answer holds the ids of the choices.
 */
public record MultipleChoice(
        QuestionId id, Bilingual text, int points, OutcomeId outcome, Optional<LessonId> lesson, List<Choice> choices)
        implements Question {

    public MultipleChoice {
        choices = List.copyOf(choices);
    }

    /** The choices in the order for one attempt. */
    public List<Choice> shown(long seed) {
        return Shuffled.by(choices, id, seed);
    }

    @Override
    public String kind() {
        return QuestionKind.MULTIPLE_CHOICE.slug();
    }

    @Override
    public Answer normalise(Answer answer) {
        return Choice.answer(Choice.picked(choices, answer));
    }

    @Override
    public Score score(Answer answer) {
        List<Choice> picked = Choice.picked(choices, answer);
        int right = (int) picked.stream().filter(Choice::right).count();
        int wrong = picked.size() - right;
        int whole = (int) choices.stream().filter(Choice::right).count();
        return Score.share(points, Math.max(0, right - wrong), whole);
    }

    @Override
    public List<Explanation> explain(Answer answer, Language language) {
        return Choice.explain(choices, Choice.picked(choices, answer), language);
    }
}
