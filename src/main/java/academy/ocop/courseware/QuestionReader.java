package academy.ocop.courseware;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the questions of one file. */
final class QuestionReader {

    private static final List<String> COMMON = List.of("id", "kind", "outcome", "points", "text");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern TOLERANCE = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final int MOST_POINTS = 100;
    private static final int MOST_ACCEPTED = 40;
    private static final int FEWEST_PAIRS = 3;
    private static final int MOST_PAIRS = 6;

    /** What a list on a phone shows in two lines. */
    private static final int LONGEST_SIDE = 80;

    private final Set<String> outcomes;
    private final List<String> moreKeys;
    private final Function<YamlMap, Optional<LessonId>> lesson;

    /**
     * Reads questions about these outcomes.
     *
     * @param moreKeys keys that questions of this file have beside the common ones
     * @param lesson which lesson a question belongs to
     */
    QuestionReader(Set<String> outcomes, List<String> moreKeys, Function<YamlMap, Optional<LessonId>> lesson) {
        this.outcomes = Set.copyOf(outcomes);
        this.moreKeys = List.copyOf(moreKeys);
        this.lesson = lesson;
    }

    List<Question> read(List<YamlMap> maps) {
        List<Question> questions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMap map : maps) {
            noteTwice(map, ids);
            map.word("kind", QuestionKind::of, YamlMap.words(QuestionKind.values(), QuestionKind::slug))
                    .ifPresent(kind -> questions.add(question(map, kind)));
        }
        return questions;
    }

    private Question question(YamlMap map, QuestionKind kind) {
        List<String> keys = new ArrayList<>(COMMON);
        keys.addAll(moreKeys);
        keys.addAll(kind.keys());
        map.only(keys);
        QuestionId id = new QuestionId(map.slug("id").orElse(YamlMap.NO_ID));
        Bilingual text = map.bilingual("text", YamlMap.LONGEST_TEXT);
        int points = map.has("points") ? map.whole("points", 1, MOST_POINTS) : 1;
        OutcomeId outcome = outcome(map);
        Optional<LessonId> from = lesson.apply(map);
        return switch (kind) {
            case SINGLE_CHOICE -> new SingleChoice(id, text, points, outcome, from, choices(map, kind));
            case MULTIPLE_CHOICE -> new MultipleChoice(id, text, points, outcome, from, choices(map, kind));
            case TRUE_FALSE ->
                new TrueFalse(
                        id,
                        text,
                        points,
                        outcome,
                        from,
                        map.flag("right"),
                        why(map, "why-true"),
                        why(map, "why-false"));
            case ORDERING -> new Ordering(id, text, points, outcome, from, steps(map), why(map, "why"));
            case MATCHING -> new Matching(id, text, points, outcome, from, pairs(map));
            case NUMBER ->
                new NumberQuestion(
                        id,
                        text,
                        points,
                        outcome,
                        from,
                        decimal(map, "answer", DECIMAL),
                        decimal(map, "tolerance", TOLERANCE),
                        map.has("unit") ? Optional.of(map.bilingual("unit", YamlMap.LONGEST_TEXT)) : Optional.empty(),
                        why(map, "why"));
            case SHORT_ANSWER -> {
                Optional<YamlMap> answers = map.map("answers");
                answers.ifPresent(one -> one.only(List.of("vi", "en")));
                yield new ShortAnswer(
                        id,
                        text,
                        points,
                        outcome,
                        from,
                        accepted(answers, Language.VI),
                        accepted(answers, Language.EN),
                        why(map, "why"));
            }
        };
    }

    private OutcomeId outcome(YamlMap map) {
        Optional<String> outcome = map.slug("outcome");
        if (outcome.isPresent() && !outcomes.contains(outcome.get())) {
            map.note("outcome", FaultKind.OUTCOME_UNKNOWN, outcome.get(), String.join(", ", outcomes));
        }
        return new OutcomeId(outcome.orElse(YamlMap.NO_ID));
    }

    private static List<Choice> choices(YamlMap question, QuestionKind kind) {
        List<Choice> choices = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMap map : question.maps("choices", 2, 6)) {
            map.only(List.of("id", "right", "text", "why"));
            noteTwice(map, ids);
            choices.add(new Choice(
                    map.slug("id").orElse(YamlMap.NO_ID),
                    map.has("right") && map.flag("right"),
                    map.bilingual("text", YamlMap.LONGEST_TEXT),
                    why(map, "why")));
        }
        if (!choices.isEmpty()) {
            noteRightOnes(question, kind, choices);
        }
        return choices;
    }

    private static void noteRightOnes(YamlMap question, QuestionKind kind, List<Choice> choices) {
        long right = choices.stream().filter(Choice::right).count();
        if (right == 0) {
            question.note("choices", FaultKind.NO_RIGHT_CHOICE);
        } else if (kind == QuestionKind.SINGLE_CHOICE && right > 1) {
            question.note("choices", FaultKind.MORE_THAN_ONE_RIGHT, right);
        } else if (right == choices.size()) {
            question.note("choices", FaultKind.NO_WRONG_CHOICE);
        }
    }

    private static List<Step> steps(YamlMap question) {
        List<Step> steps = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMap map : question.maps("steps", 3, 7)) {
            map.only(List.of("id", "text"));
            noteTwice(map, ids);
            steps.add(new Step(map.slug("id").orElse(YamlMap.NO_ID), map.bilingual("text", YamlMap.LONGEST_TEXT)));
        }
        return steps;
    }

    private static List<Pair> pairs(YamlMap question) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> sides = new HashSet<>();
        for (YamlMap map : question.maps("pairs", FEWEST_PAIRS, MOST_PAIRS)) {
            map.only(List.of("id", "left", "right", "why"));
            noteTwice(map, ids);
            Pair pair = new Pair(
                    map.slug("id").orElse(YamlMap.NO_ID),
                    map.bilingual("left", LONGEST_SIDE),
                    map.bilingual("right", LONGEST_SIDE),
                    why(map, "why"));
            noteAlike(map, "left", pair.left(), sides);
            noteAlike(map, "right", pair.right(), sides);
            pairs.add(pair);
        }
        return pairs;
    }

    /** Of two sides that read alike a learner could pick the wrong one and be right. */
    private static void noteAlike(YamlMap pair, String side, Bilingual text, Set<String> sides) {
        for (Language language : Language.values()) {
            String words = text.in(language);
            if (!words.isEmpty() && !sides.add(side + language + Folded.text(words))) {
                pair.note(side, FaultKind.PAIRS_ALIKE, words);
                return;
            }
        }
    }

    private static BigDecimal decimal(YamlMap map, String key, Pattern form) {
        return map.quoted(key, form, FaultKind.NOT_DECIMAL).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    private static List<String> accepted(Optional<YamlMap> answers, Language language) {
        return answers.map(map -> map.texts(language.tag(), 1, MOST_ACCEPTED)).orElse(List.of()).stream()
                .map(Located::value)
                .toList();
    }

    private static Bilingual why(YamlMap map, String key) {
        return map.bilingual(key, YamlMap.LONGEST_TEXT, FaultKind.WHY_MISSING);
    }

    private static void noteTwice(YamlMap map, Set<String> ids) {
        map.optionalText("id", YamlMap.LONGEST_TEXT)
                .filter(id -> !ids.add(id))
                .ifPresent(id -> map.note("id", FaultKind.ID_TWICE, id));
    }
}
