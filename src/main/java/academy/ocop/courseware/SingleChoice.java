package academy.ocop.courseware;

import java.util.List;
import java.util.Optional;

/** A question with exactly one right choice: all points or none. The answer holds the choice's id. */
public record SingleChoice(
        QuestionId id, Bilingual text, int points, OutcomeId outcome, Optional<LessonId> lesson, List<Choice> choices)
        implements Question {

    public SingleChoice {
        choices = List.copyOf(choices);
    }

    /** The choices in the order for one attempt. */
    public List<Choice> shown(long seed) {
        return Shuffled.by(choices, id, seed);
    }

    @Override
    public String kind() {
        return QuestionKind.SINGLE_CHOICE.slug();
    }

    @Override
    public Answer normalise(Answer answer) {
        return Choice.answer(picked(answer));
    }

    @Override
    public Score score(Answer answer) {
        return Score.allOrNothing(points, picked(answer).stream().anyMatch(Choice::right));
    }

    @Override
    public List<Explanation> explain(Answer answer, Language language) {
        return Choice.explain(choices, picked(answer), language);
    }

    private List<Choice> picked(Answer answer) {
        List<Choice> picked = Choice.picked(choices, answer);
        if (picked.size() > 1) {
            throw new AnswerFault(
                    AnswerFault.Reason.MORE_THAN_ONE, picked.get(1).id());
        }
        return picked;
    }
}
