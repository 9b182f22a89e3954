package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question answered in a few typed words: all points or none. Case, marks and spaces do not count, and an answer is
 * accepted in either language. The answer holds the words as typed.
 */
public record ShortAnswer(
        QuestionId id,
        Bilingual text,
        int points,
        OutcomeId outcome,
        Optional<LessonId> lesson,
        List<String> acceptedVi,
        List<String> acceptedEn,
        Bilingual why)
        implements Question {

    /** Enough for a few words; an essay would be a question of another kind. */
    private static final int LONGEST = 200;

    public ShortAnswer {
        acceptedVi = List.copyOf(acceptedVi);
        acceptedEn = List.copyOf(acceptedEn);
    }

    @Override
    public String kind() {
        return QuestionKind.SHORT_ANSWER.slug();
    }

    @Override
    public Answer normalise(Answer answer) {
        Optional<String> typed = answer.only().map(words -> words.replaceAll("\\s+", " "));
        if (typed.isPresent() && typed.get().length() > LONGEST) {
            throw new AnswerFault(AnswerFault.Reason.TOO_LONG, String.valueOf(LONGEST));
        }
        return Answer.of(typed);
    }

    @Override
    public Score score(Answer answer) {
        return Score.allOrNothing(points, isRight(normalise(answer)));
    }

    @Override
    public List<Explanation> explain(Answer answer, Language language) {
        Answer typed = normalise(answer);
        boolean right = isRight(typed);
        List<Explanation> lines = new ArrayList<>();
        if (!typed.isEmpty()) {
            lines.add(new Explanation(typed.values().get(0), right, true, right ? why.in(language) : ""));
        }
        if (!right) {
            List<String> accepted = language == Language.VI ? acceptedVi : acceptedEn;
            lines.add(new Explanation(accepted.get(0), true, false, why.in(language)));
        }
        return lines;
    }

    private boolean isRight(Answer typed) {
        return typed.values().stream()
                .map(Folded::text)
                .anyMatch(folded -> Stream.concat(acceptedVi.stream(), acceptedEn.stream())
                        .map(Folded::text)
                        .anyMatch(folded::equals));
    }
}
