package academy.ocop.assessment;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Choice;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Matching;
import academy.ocop.courseware.MultipleChoice;
import academy.ocop.courseware.NumberQuestion;
import academy.ocop.courseware.Ordering;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.SingleChoice;
import academy.ocop.courseware.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question as it is shown before the submit, with the answer given so far. What is right is not in it, so no page can
 * give it away.
 *
 * @param position 1 for the first question of the attempt
 * @param options the choices, or the steps in the order to show, chosen once somebody has put them in order; empty where an answer is typed or is true or false
 * @param lefts what the options are put beside; empty where nothing is matched
 * @param typed what was typed, or {@code true} or {@code false}; empty where something is chosen
 * @param unit what stands behind the field, or an empty text
 * @param change the number of the last change the server has, 0 for none
 */
public record ShownQuestion(
        String id,
        int position,
        String kind,
        String text,
        int points,
        List<ShownOption> options,
        List<ShownLeft> lefts,
        String typed,
        String unit,
        long change,
        @Nullable Instant savedAt) {

    static ShownQuestion of(
            Question question, int position, long seed, @Nullable GivenAnswer given, Language language) {
        Answer answer = given == null ? Answer.NONE : given.answer();
        List<String> values = answer.values();
        boolean isTyped = !(question instanceof SingleChoice)
                && !(question instanceof MultipleChoice)
                && !(question instanceof Ordering)
                && !(question instanceof Matching);
        String unit = question instanceof NumberQuestion number
                ? number.unit().map(word -> word.in(language)).orElse("")
                : "";
        return new ShownQuestion(
                question.id().value(),
                position,
                question.kind(),
                question.text().in(language),
                question.points(),
                options(question, seed, values, language),
                question instanceof Matching matching ? lefts(matching, seed, values, language) : List.of(),
                isTyped && !values.isEmpty() ? values.get(0) : "",
                unit,
                given == null ? 0 : given.change(),
                given == null ? null : given.savedAt());
    }

    private static List<ShownOption> options(Question question, long seed, List<String> values, Language language) {
        if (question instanceof SingleChoice single) {
            return choices(single.shown(seed), values, language);
        }
        if (question instanceof MultipleChoice multiple) {
            return choices(multiple.shown(seed), values, language);
        }
        if (question instanceof Ordering ordering) {
            List<Step> steps = new ArrayList<>(ordering.shown(seed));
            // The order given so far; a stored order always holds every step.
            if (!values.isEmpty()) {
                steps.sort(Comparator.comparingInt(step -> values.indexOf(step.id())));
            }
            return steps.stream()
                    .map(step -> new ShownOption(step.id(), step.text().in(language), !values.isEmpty()))
                    .toList();
        }
        return List.of();
    }

    private static List<ShownLeft> lefts(Matching matching, long seed, List<String> values, Language language) {
        return matching.pairs().stream()
                .map(pair -> new ShownLeft(
                        pair.id(),
                        pair.left().in(language),
                        matching.shown(seed).stream()
                                .map(one -> new ShownOption(
                                        Matching.value(pair, one.id()),
                                        one.text().in(language),
                                        values.contains(Matching.value(pair, one.id()))))
                                .toList()))
                .toList();
    }

    private static List<ShownOption> choices(List<Choice> choices, List<String> values, Language language) {
        return choices.stream()
                .map(choice -> new ShownOption(choice.id(), choice.text().in(language), values.contains(choice.id())))
                .toList();
    }

    /** Whether the server has an answer that says something. */
    public boolean isAnswered() {
        return savedAt != null
                && (!typed.isEmpty()
                        || options.stream().anyMatch(ShownOption::chosen)
                        || lefts.stream().anyMatch(ShownLeft::isChosen));
    }

    public boolean isSingle() {
        return "single-choice".equals(kind);
    }

    public boolean isMultiple() {
        return "multiple-choice".equals(kind);
    }

    public boolean isTrueFalse() {
        return "true-false".equals(kind);
    }

    public boolean isOrdering() {
        return "ordering".equals(kind);
    }

    public boolean isMatching() {
        return "matching".equals(kind);
    }

    public boolean isNumber() {
        return "number".equals(kind);
    }

    public boolean isWords() {
        return "short-answer".equals(kind);
    }
}
