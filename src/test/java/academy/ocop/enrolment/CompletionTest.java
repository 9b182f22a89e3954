package academy.ocop.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.LessonId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table is the rule: what completes a course. */
class CompletionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing done,                            washing drying, '',                     false, 0, false",
        "one lesson and the test,                 washing drying, washing,                true,  1, false",
        "all lessons without the test,            washing drying, washing drying,         false, 2, false",
        "all lessons and the test,                washing drying, drying washing,         true,  2, true",
        "a lesson of an earlier edition besides,  washing,        washing drying,         true,  1, true",
        "only a lesson that is required no more,  washing,        drying,                 true,  0, false",
    })
    void completes(String name, String required, String finished, boolean finalPassed, int lessons, boolean complete) {
        Completion completion = new Completion(lessons(required), lessons(finished), finalPassed);

        assertThat(completion.isComplete()).isEqualTo(complete);
        assertThat(completion.lessonsFinished()).isEqualTo(lessons);
    }

    private static Set<LessonId> lessons(String folders) {
        return Arrays.stream(folders.split(" "))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> new LessonId("dry-shrimp/" + folder))
                .collect(Collectors.toSet());
    }
}
