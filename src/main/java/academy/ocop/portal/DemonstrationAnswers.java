package academy.ocop.portal;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Choice;
import academy.ocop.courseware.Counterpart;
import academy.ocop.courseware.Matching;
import academy.ocop.courseware.MultipleChoice;
import academy.ocop.courseware.NumberQuestion;
import academy.ocop.courseware.Ordering;
import academy.ocop.courseware.Pair;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.ShortAnswer;
import academy.ocop.courseware.SingleChoice;
import academy.ocop.courseware.Step;
import academy.ocop.courseware.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Answers that invented people give. */
final class DemonstrationAnswers {

    private DemonstrationAnswers() {}

    static Answer right(Question question) {
        return answer(question, true);
    }

    static Answer wrong(Question question) {
        return answer(question, false);
    }

    private static Answer answer(Question question, boolean right) {
        if (question instanceof SingleChoice single) {
            return chosen(single.choices(), right);
        }
        if (question instanceof MultipleChoice multiple) {
            return chosen(multiple.choices(), right);
        }
        if (question instanceof TrueFalse statement) {
            return new Answer(List.of(String.valueOf(statement.right() == right)));
        }
        if (question instanceof Ordering ordering) {
            List<String> steps =
                    new ArrayList<>(ordering.steps().stream().map(Step::id).toList());
            if (!right) {
                Collections.reverse(steps);
            }
            return new Answer(steps);
        }
        if (question instanceof Matching matching) {
            List<Pair> lefts = matching.pairs();
            return new Answer(
                    right
                            ? lefts.stream().map(matching::rightValue).toList()
                            : List.of(Matching.value(lefts.get(0), wrongFor(matching, lefts.get(0)))));
        }
        if (question instanceof NumberQuestion number) {
            BigDecimal far = number.tolerance().add(BigDecimal.TEN);
            return new Answer(List.of((right ? number.answer() : number.answer().add(far)).toPlainString()));
        }
        return new Answer(List.of(right ? ((ShortAnswer) question).acceptedVi().get(0) : "không rõ"));
    }

    private static String wrongFor(Matching matching, Pair left) {
        return matching.shown(0).stream()
                .map(Counterpart::id)
                .filter(id -> !Matching.value(left, id).equals(matching.rightValue(left)))
                .findFirst()
                .orElseThrow();
    }

    /** All that are right, or one that is not. */
    private static Answer chosen(List<Choice> choices, boolean right) {
        return new Answer(choices.stream()
                .filter(choice -> choice.right() == right)
                .map(Choice::id)
                .limit(right ? choices.size() : 1)
                .toList());
    }
}
