package academy.ocop.courseware;

import java.util.List;
import java.util.Set;

/** Reads {@code pre-test.yaml}: a few questions about every outcome, none of which is asked again later. */
final class PreTestReader {

    private static final int FEWEST_QUESTIONS = 6;
    private static final int MOST_QUESTIONS = 10;

    private final CourseId course;
    private final Set<String> outcomes;
    private final Set<String> lessons;
    private final Set<String> taken;

    /** Reads the test of a course; {@code taken} are the ids of its other questions. */
    PreTestReader(CourseId course, Set<String> outcomes, Set<String> lessons, Set<String> taken) {
        this.course = course;
        this.outcomes = outcomes;
        this.lessons = lessons;
        this.taken = taken;
    }

    List<Question> read(YamlMap file) {
        file.only(List.of("questions"));
        List<YamlMap> maps = file.maps("questions", FEWEST_QUESTIONS, MOST_QUESTIONS);
        List<Question> questions = new QuestionReader(
                        outcomes, List.of("lesson"), map -> FinalTestReader.lesson(map, course, lessons))
                .read(maps);
        for (YamlMap map : maps) {
            map.optionalText("id", YamlMap.LONGEST_TEXT)
                    .filter(taken::contains)
                    .ifPresent(id -> map.note("id", FaultKind.ID_TWICE, id));
        }
        for (String outcome : outcomes) {
            if (questions.stream()
                    .noneMatch(question -> question.outcome().value().equals(outcome))) {
                file.note("questions", FaultKind.OUTCOME_NEVER_ASKED, outcome);
            }
        }
        return questions;
    }
}
