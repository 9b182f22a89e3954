package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code final-test.yaml}: the bank, and whether every outcome can be drawn from it. */
final class FinalTestReader {

    private static final List<String> KEYS = List.of("pass-mark", "attempts", "draw", "questions");
    private static final int FEWEST_DRAWN = 10;
    private static final int MOST_DRAWN = 15;
    private static final int SMALLEST_BANK = 30;
    private static final int LARGEST_BANK = 500;
    private static final int MOST_ATTEMPTS = 20;

    /** How many more than are drawn there must be, so that a second attempt is not the first again. */
    private static final int SPARE = 2;

    private final CourseId course;
    private final Set<String> outcomes;
    private final Set<String> lessons;

    /** Reads the test of a course with these outcomes and lesson folders. */
    FinalTestReader(CourseId course, Set<String> outcomes, Set<String> lessons) {
        this.course = course;
        this.outcomes = outcomes;
        this.lessons = lessons;
    }

    FinalTest read(YamlMap file) {
        file.only(KEYS);
        int passMark = file.whole("pass-mark", 1, 100);
        int attempts = file.whole("attempts", 1, MOST_ATTEMPTS);
        List<YamlMap> bank = file.maps("questions", 0, LARGEST_BANK);
        if (file.has("questions") && bank.size() < SMALLEST_BANK) {
            file.note("questions", FaultKind.BANK_TOO_SMALL, SMALLEST_BANK, bank.size());
        }
        List<Question> questions =
                new QuestionReader(outcomes, List.of("lesson"), map -> lesson(map, course, lessons)).read(bank);
        return new FinalTest(passMark, attempts, draw(file, questions), questions);
    }

    /** The lesson that a question outside of a lesson's folder names. */
    static Optional<LessonId> lesson(YamlMap question, CourseId course, Set<String> lessons) {
        Optional<String> folder = question.slug("lesson");
        if (folder.isPresent() && !lessons.contains(folder.get())) {
            question.note("lesson", FaultKind.LESSON_UNKNOWN, folder.get());
        }
        return folder.map(one -> LessonId.of(course, one));
    }

    private List<Draw> draw(YamlMap file, List<Question> bank) {
        List<Draw> draw = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        List<YamlMap> maps = file.maps("draw", 1, outcomes.size() + 1);
        for (YamlMap map : maps) {
            map.only(List.of("outcome", "questions"));
            Optional<String> outcome = map.slug("outcome");
            int questions = map.whole("questions", 1, MOST_DRAWN);
            if (outcome.isPresent()) {
                noteOutcome(map, outcome.get(), drawn);
                noteBank(map, outcome.get(), questions, bank);
                draw.add(new Draw(new OutcomeId(outcome.get()), questions));
            }
        }
        if (!maps.isEmpty()) {
            noteWhole(file, draw, drawn);
        }
        return draw;
    }

    private void noteOutcome(YamlMap map, String outcome, Set<String> drawn) {
        if (!drawn.add(outcome)) {
            map.note("outcome", FaultKind.ID_TWICE, outcome);
        }
        if (!outcomes.contains(outcome)) {
            map.note("outcome", FaultKind.OUTCOME_UNKNOWN, outcome, String.join(", ", outcomes));
        }
    }

    private void noteBank(YamlMap map, String outcome, int wanted, List<Question> bank) {
        long fitting = bank.stream()
                .filter(question -> question.outcome().value().equals(outcome))
                .count();
        if (!outcomes.contains(outcome)) {
            return;
        }
        if (wanted > fitting) {
            map.note("questions", FaultKind.DRAW_LARGER_THAN_BANK, outcome, wanted, fitting);
        } else if (wanted + SPARE > fitting) {
            map.note("questions", FaultKind.OUTCOME_BANK_TOO_SMALL, outcome, wanted + SPARE, fitting);
        }
    }

    private void noteWhole(YamlMap file, List<Draw> draw, Set<String> drawn) {
        int total = draw.stream().mapToInt(Draw::questions).sum();
        if (total < FEWEST_DRAWN || total > MOST_DRAWN) {
            file.note("draw", FaultKind.DRAW_TOTAL_OUT_OF_BOUNDS, FEWEST_DRAWN, MOST_DRAWN, total);
        }
        for (String outcome : outcomes) {
            if (!drawn.contains(outcome)) {
                file.note("draw", FaultKind.OUTCOME_NEVER_DRAWN, outcome);
            }
        }
    }
}
