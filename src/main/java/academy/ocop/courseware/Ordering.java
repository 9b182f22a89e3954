package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Steps to be put in order. Points are shared among the pairs of neighbours: a pair counts when one step directly
 * follows the step that it follows in the right order. The answer holds the ids of all steps.
 *
 * @param steps three or more, in the right order
 */
public record Ordering(
        QuestionId id,
        Bilingual text,
        int points,
        OutcomeId outcome,
        Optional<LessonId> lesson,
        List<Step> steps,
        Bilingual why)
        implements Question {

    public Ordering {
        steps = List.copyOf(steps);
    }

    /** The steps in the order for one attempt, which is never the right one. */
    public List<Step> shown(long seed) {
        List<Step> shown = Shuffled.by(steps, id, seed);
        if (!shown.equals(steps)) {
            return shown;
        }
        List<Step> turned = new ArrayList<>(shown);
        Collections.rotate(turned, 1);
        return List.copyOf(turned);
    }

    @Override
    public String kind() {
        return QuestionKind.ORDERING.slug();
    }

    @Override
    public Answer normalise(Answer answer) {
        List<String> ids = answer.filled();
        if (ids.isEmpty()) {
            return Answer.NONE;
        }
        List<String> known = steps.stream().map(Step::id).toList();
        for (String one : ids) {
            if (!known.contains(one)) {
                throw new AnswerFault(AnswerFault.Reason.NOT_AN_OPTION, one);
            }
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new AnswerFault(AnswerFault.Reason.TWICE, ids.get(0));
        }
        if (ids.size() < known.size()) {
            throw new AnswerFault(AnswerFault.Reason.NOT_ALL_STEPS, String.valueOf(ids.size()));
        }
        return new Answer(ids);
    }

    @Override
    public Score score(Answer answer) {
        List<String> given = normalise(answer).values();
        int pairs = 0;
        for (int i = 1; i < steps.size(); i++) {
            int before = given.indexOf(steps.get(i - 1).id());
            if (before >= 0 && given.indexOf(steps.get(i).id()) == before + 1) {
                pairs++;
            }
        }
        return Score.share(points, pairs, steps.size() - 1);
    }

    @Override
    public List<Explanation> explain(Answer answer, Language language) {
        List<String> given = normalise(answer).values();
        List<String> rightOrder = steps.stream().map(Step::id).toList();
        boolean right = given.equals(rightOrder);
        List<Explanation> lines = new ArrayList<>();
        if (!given.isEmpty() && !right) {
            lines.add(new Explanation(line(given, language), false, true, ""));
        }
        lines.add(new Explanation(line(rightOrder, language), true, right, why.in(language)));
        return lines;
    }

    private String line(List<String> order, Language language) {
        return order.stream().map(step -> text(step, language)).collect(Collectors.joining(" → "));
    }

    private String text(String step, Language language) {
        return steps.stream()
                .filter(one -> one.id().equals(step))
                .map(one -> one.text().in(language))
                .findFirst()
                .orElseThrow();
    }
}
