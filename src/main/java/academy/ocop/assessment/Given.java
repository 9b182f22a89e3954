package academy.ocop.assessment;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.QuestionId;

/**
 * One answer as a browser sent it.
 *
 * @param change the browser's number of this change, or of the last one it knew of: a late older one does not win
 */
public record Given(QuestionId question, Answer answer, long change) {}
