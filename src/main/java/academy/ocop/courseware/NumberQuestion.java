package academy.ocop.courseware;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question whose answer is a number: all points within the tolerance, none outside. The answer holds the number as
 * typed, without spaces.
 *
 * @param answer the right number
 * @param tolerance how far an answer may be from it, 0 or more, in the same unit
 * @param unit what is written behind the field, when there is a unit
 */
public record NumberQuestion(
        QuestionId id,
        Bilingual text,
        int points,
        OutcomeId outcome,
        Optional<LessonId> lesson,
        BigDecimal answer,
        BigDecimal tolerance,
        Optional<Bilingual> unit,
        Bilingual why)
        implements Question {

    private static final BigDecimal GROUPED = new BigDecimal(10_000);

    @Override
    public String kind() {
        return QuestionKind.NUMBER.slug();
    }

    @Override
    public Answer normalise(Answer given) {
        Optional<String> typed = given.only().map(TypedNumber::tidy);
        if (typed.isPresent() && TypedNumber.readings(typed.get()).isEmpty()) {
            throw new AnswerFault(
                    AnswerFault.Reason.NOT_A_NUMBER, given.only().orElseThrow().strip());
        }
        return Answer.of(typed);
    }

    @Override
    public Score score(Answer given) {
        return Score.allOrNothing(points, isRight(normalise(given)));
    }

    @Override
    public List<Explanation> explain(Answer given, Language language) {
        Answer typed = normalise(given);
        boolean right = isRight(typed);
        List<Explanation> lines = new ArrayList<>();
        if (!typed.isEmpty() && !right) {
            lines.add(new Explanation(withUnit(typed.values().get(0), language), false, true, ""));
        }
        lines.add(new Explanation(withUnit(written(language), language), true, right, why.in(language)));
        return lines;
    }

    private boolean isRight(Answer typed) {
        return typed.values().stream()
                .flatMap(value -> TypedNumber.readings(value).stream())
                .anyMatch(number -> number.subtract(answer).abs().compareTo(tolerance) <= 0);
    }

    /** As the language writes numbers. A small one without a unit may be a year or a code: it keeps its digits together. */
    private String written(Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(language.tag()));
        format.setMinimumFractionDigits(Math.max(0, answer.scale()));
        format.setMaximumFractionDigits(Math.max(0, answer.scale()));
        format.setGroupingUsed(unit.isPresent() || answer.abs().compareTo(GROUPED) >= 0);
        return format.format(answer);
    }

    private String withUnit(String number, Language language) {
        return unit.map(word -> word.in(language))
                .map(word -> number + ("%".equals(word) ? "" : "\u00a0") + word)
                .orElse(number);
    }
}
