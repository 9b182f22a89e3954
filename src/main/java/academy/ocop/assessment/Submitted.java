package academy.ocop.assessment;

import academy.ocop.courseware.AnswerFault;
import academy.ocop.courseware.QuestionId;
import java.util.List;
import java.util.Map;

/**
 * What became of a test that was handed in. Answers are kept either way.
 *
 * @param done whether it is submitted, now or by an earlier press of the button
 * @param open the questions without an answer, when that is why it is not
 * @param faults what cannot be an answer, when that is why it is not
 */
public record Submitted(boolean done, List<QuestionId> open, Map<QuestionId, AnswerFault> faults) {

    static final Submitted DONE = new Submitted(true, List.of(), Map.of());

    public Submitted {
        open = List.copyOf(open);
        faults = Map.copyOf(faults);
    }
}
