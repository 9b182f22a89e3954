package academy.ocop.assessment;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** What the answers of an attempt are worth together. A pure function. */
final class Marks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Marks() {}

    /** @param answers by the word of their question; a question without one earns nothing */
    static BigDecimal points(Drawn drawn, Map<String, Answer> answers) {
        return drawn.questions().stream()
                .map(question -> question.score(answer(question, answers)).points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Per cent with one decimal, rounded down: what is shown as 70 has reached a pass mark of 70.
     */
    static BigDecimal percent(BigDecimal points, int max) {
        return max == 0
                ? BigDecimal.ZERO
                : points.multiply(HUNDRED).divide(BigDecimal.valueOf(max), 1, RoundingMode.DOWN);
    }

    static Answer answer(Question question, Map<String, Answer> answers) {
        return answers.getOrDefault(question.id().value(), Answer.NONE);
    }
}
