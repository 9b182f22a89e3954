package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statement that is true or false: all points or none. The answer holds {@code true} or {@code false}. */
public record TrueFalse(
        QuestionId id,
        Bilingual text,
        int points,
        OutcomeId outcome,
        Optional<LessonId> lesson,
        boolean right,
        Bilingual whyTrue,
        Bilingual whyFalse)
        implements Question {

    @Override
    public String kind() {
        return QuestionKind.TRUE_FALSE.slug();
    }

    @Override
    public Answer normalise(Answer answer) {
        Optional<String> only = answer.only();
        if (only.isPresent() && !only.get().equals("true") && !only.get().equals("false")) {
            throw new AnswerFault(AnswerFault.Reason.NOT_AN_OPTION, only.get());
        }
        return Answer.of(only);
    }

    @Override
    public Score score(Answer answer) {
        return Score.allOrNothing(points, normalise(answer).values().contains(String.valueOf(right)));
    }

    @Override
    public List<Explanation> explain(Answer answer, Language language) {
        List<String> chosen = normalise(answer).values();
        List<Explanation> lines = new ArrayList<>();
        for (boolean option : List.of(true, false)) {
            boolean picked = chosen.contains(String.valueOf(option));
            if (picked || option == right) {
                String label = Sentences.of(language, "choice." + option);
                Bilingual why = option ? whyTrue : whyFalse;
                lines.add(new Explanation(label, option == right, picked, why.in(language)));
            }
        }
        return lines;
    }
}
