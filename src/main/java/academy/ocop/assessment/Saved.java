package academy.ocop.assessment;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.AnswerFault;
import academy.ocop.courseware.QuestionId;
import java.time.Instant;
import java.util.Map;

/**
 * What became of answers that were sent. Whatever is neither newer elsewhere nor faulty is in the database.
 *
 * @param newer the answers that stand because they were changed later than the ones sent: in another tab, on another phone
 * @param faults what cannot be an answer and was not saved
 */
public record Saved(Instant at, Map<QuestionId, Answer> newer, Map<QuestionId, AnswerFault> faults) {

    public Saved {
        newer = Map.copyOf(newer);
        faults = Map.copyOf(faults);
    }
}
