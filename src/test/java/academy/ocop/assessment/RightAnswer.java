package academy.ocop.assessment;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Choice;
import academy.ocop.courseware.Matching;
import academy.ocop.courseware.MultipleChoice;
import academy.ocop.courseware.NumberQuestion;
import academy.ocop.courseware.Ordering;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.ShortAnswer;
import academy.ocop.courseware.SingleChoice;
import academy.ocop.courseware.Step;
import academy.ocop.courseware.TrueFalse;
import java.util.List;

/** What a learner who knows everything answers. */
final class RightAnswer {

    private RightAnswer() {}

    static Answer to(Question question) {
        if (question instanceof SingleChoice single) {
            return new Answer(right(single.choices()));
        }
        if (question instanceof MultipleChoice multiple) {
            return new Answer(right(multiple.choices()));
        }
        if (question instanceof TrueFalse statement) {
            return new Answer(List.of(String.valueOf(statement.right())));
        }
        if (question instanceof Ordering ordering) {
            return new Answer(ordering.steps().stream().map(Step::id).toList());
        }
        if (question instanceof Matching matching) {
            return new Answer(
                    matching.pairs().stream().map(matching::rightValue).toList());
        }
        if (question instanceof NumberQuestion number) {
            return new Answer(List.of(number.answer().toPlainString()));
        }
        return new Answer(List.of(((ShortAnswer) question).acceptedVi().get(0)));
    }

    private static List<String> right(List<Choice> choices) {
        return choices.stream().filter(Choice::right).map(Choice::id).toList();
    }
}
