package academy.ocop.assessment;

import academy.ocop.courseware.AnswerFault;
import academy.ocop.courseware.QuestionId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a test that was handed in. Answers are kept either way.
 *
 * @param done whether it is submitted, now or by an earlier press of the button
 * @param open the questions without an answer, by their position, when that is why it is not
 * @param faults what cannot be an answer, when that is why it is not
 */
public record Submitted(boolean done, SortedMap<Integer, QuestionId> open, Map<QuestionId, AnswerFault> faults) {

    static final Submitted DONE = new Submitted(true, new TreeMap<>(), Map.of());

    public Submitted {
        open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
        faults = Map.copyOf(faults);
    }
}
