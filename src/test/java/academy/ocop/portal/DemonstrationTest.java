package academy.ocop.portal;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.Question;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationTest {

    private static List<Question> questions() {
        Course course = CourseReader.readAll(Path.of("courses")).stream()
                .flatMap(reading -> reading.course().stream())
                .filter(one -> "food-safety".equals(one.id().value()))
                .findFirst()
                .orElseThrow();
        return Stream.concat(
                        course.lessons().stream().map(Lesson::quiz).flatMap(List::stream),
                        course.finalTest().bank().stream())
                .toList();
    }

    @Test
    void rightAnswersOfInventedPeopleEarnAllPoints() {
        assertThat(questions())
                .allSatisfy(question -> assertThat(question.score(DemonstrationAnswers.right(question))
                                .points())
                        .as(question.id().value())
                        .isEqualByComparingTo(BigDecimal.valueOf(question.points())));
    }

    @Test
    void wrongAnswersOfInventedPeopleEarnNothing() {
        assertThat(questions())
                .allSatisfy(question -> assertThat(question.score(DemonstrationAnswers.wrong(question))
                                .points())
                        .as(question.id().value())
                        .isEqualByComparingTo(BigDecimal.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01T00:00:00Z, 2026-11-01T00:00:00Z, 10, 2026-10-21T00:00:00Z",
        "2026-10-25T00:00:00Z, 2026-11-01T00:00:00Z, 10, 2026-10-25T01:00:00Z",
        "2026-10-25T00:00:00Z, 2026-10-20T00:00:00Z, 0, 2026-10-25T01:00:00Z"
    })
    void nobodyEnrolsBeforeTheClassIsThere(Instant classBegan, Instant latest, int daysBefore, Instant expected) {
        assertThat(DemonstrationLearning.began(classBegan, latest, daysBefore)).isEqualTo(expected);
    }

    @Test
    void everyInventedNameIsMarkedAndOccursOnce() {
        List<String> names = DemonstrationNames.some(49, new Random(1));

        assertThat(names).hasSize(49).doesNotHaveDuplicates().allMatch(name -> name.endsWith(" (mẫu)"));
        assertThat(DemonstrationAccount.ALL).allMatch(account -> account.name().endsWith(" (mẫu)"));
    }

    @Test
    void theSameSeedGivesTheSameNames() {
        assertThat(DemonstrationNames.some(20, new Random(7))).isEqualTo(DemonstrationNames.some(20, new Random(7)));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true", "127.0.0.1, true", "127.0.1.1, true", "::1, true",
        "*, false", "0.0.0.0, false", "192.168.1.10, false", "'', false"
    })
    void onlyThisMachineIsLoopback(String host, boolean expected) {
        assertThat(DemonstrationLoader.isLoopback(host)).isEqualTo(expected);
    }
}
