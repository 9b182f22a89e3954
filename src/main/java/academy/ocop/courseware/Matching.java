package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Things to be put beside what belongs to them. Points are shared among the pairs. The answer holds, for each left that
 * has one, the pair's id, {@code =} and the id of its counterpart; one counterpart may stand beside several lefts.
 *
 * <p>Counterparts are numbered in the order of their words: a page that names a left by its pair must not give away,
 * in what it sends, which right belongs to it.
 */
public record Matching(
        QuestionId id, Bilingual text, int points, OutcomeId outcome, Optional<LessonId> lesson, List<Pair> pairs)
        implements Question {

    private static final String TO = "=";

    public Matching {
        pairs = List.copyOf(pairs);
    }

    /** The rights in the order for one attempt. */
    public List<Counterpart> shown(long seed) {
        return Shuffled.by(counterparts(), id, seed);
    }

    /** The value that puts a counterpart beside a left. */
    public static String value(Pair left, String counterpart) {
        return left.id() + TO + counterpart;
    }

    /** The value that puts beside a left what belongs to it. */
    public String rightValue(Pair left) {
        return value(
                left,
                counterparts().stream()
                        .filter(one -> one.text().equals(left.right()))
                        .map(Counterpart::id)
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public String kind() {
        return QuestionKind.MATCHING.slug();
    }

    /** In the author's order of lefts, so that the order of choosing leaves no trace. */
    @Override
    public Answer normalise(Answer answer) {
        Map<String, String> given = given(answer);
        return new Answer(pairs.stream()
                .map(pair -> given.get(pair.id()))
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public boolean isComplete(Answer answer) {
        return normalise(answer).values().size() == pairs.size();
    }

    @Override
    public Score score(Answer answer) {
        List<String> given = normalise(answer).values();
        int right = (int)
                pairs.stream().filter(pair -> given.contains(rightValue(pair))).count();
        return Score.share(points, right, pairs.size());
    }

    @Override
    public List<Explanation> explain(Answer answer, Language language) {
        Map<String, String> given = given(answer);
        List<Explanation> lines = new ArrayList<>();
        for (Pair pair : pairs) {
            String chosen = given.get(pair.id());
            boolean right = rightValue(pair).equals(chosen);
            if (chosen != null && !right) {
                String beside = text(chosen.substring(chosen.indexOf(TO) + 1)).in(language);
                lines.add(new Explanation(line(pair, beside, language), false, true, ""));
            }
            lines.add(new Explanation(
                    line(pair, pair.right().in(language), language),
                    true,
                    right,
                    pair.why().in(language)));
        }
        return lines;
    }

    private List<Counterpart> counterparts() {
        List<Bilingual> rights = pairs.stream()
                .map(Pair::right)
                .sorted(Comparator.comparing(Bilingual::vi))
                .toList();
        List<Counterpart> counterparts = new ArrayList<>();
        for (Bilingual right : rights) {
            counterparts.add(new Counterpart(String.valueOf(counterparts.size() + 1), right));
        }
        return counterparts;
    }

    private Bilingual text(String counterpart) {
        return counterparts().stream()
                .filter(one -> one.id().equals(counterpart))
                .map(Counterpart::text)
                .findFirst()
                .orElseThrow();
    }

    /** The values of an answer by the left that each is for. */
    private Map<String, String> given(Answer answer) {
        Map<String, String> given = new HashMap<>();
        for (String value : answer.filled()) {
            int to = Math.max(0, value.indexOf(TO));
            String left = value.substring(0, to);
            boolean known = pairs.stream().anyMatch(pair -> pair.id().equals(left))
                    && counterparts().stream().anyMatch(one -> value.equals(left + TO + one.id()));
            if (!known) {
                throw new AnswerFault(AnswerFault.Reason.NOT_AN_OPTION, value);
            }
            if (given.put(left, value) != null) {
                throw new AnswerFault(AnswerFault.Reason.TWICE, value);
            }
        }
        return given;
    }

    private static String line(Pair pair, String beside, Language language) {
        return pair.left().in(language) + " → " + beside;
    }
}
