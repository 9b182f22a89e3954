package academy.ocop.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A test after the submit.
 *
 * @param percent one decimal, rounded down
 * @param passed always true for a quiz, which cannot be failed
 * @param questions empty while the key could still help in a further attempt
 * @param review what to read again, by outcome
 */
public record MarkedTest(
        AttemptKey key,
        Instant submittedAt,
        BigDecimal points,
        int max,
        BigDecimal percent,
        boolean passed,
        List<MarkedQuestion> questions,
        List<ReviewLine> review) {

    public MarkedTest {
        questions = List.copyOf(questions);
        review = List.copyOf(review);
    }

    public boolean isKeyShown() {
        return !questions.isEmpty();
    }

    public boolean isFull() {
        return points.compareTo(BigDecimal.valueOf(max)) == 0;
    }
}
