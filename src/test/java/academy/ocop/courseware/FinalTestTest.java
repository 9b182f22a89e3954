package academy.ocop.courseware;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalTestTest {

    private final FinalTest test = Sample.good().course().finalTest();

    @Test
    void drawsForEachOutcomeWhatItSaysAndNothingTwice() {
        for (long seed = 0; seed < 200; seed++) {
            List<Question> drawn = test.draw(seeded(seed));

            assertThat(drawn).hasSize(12).doesNotHaveDuplicates();
            assertThat(drawn.stream().collect(groupingBy(Question::outcome, counting())))
                    .containsOnly(
                            entry(new OutcomeId("wash-clean"), 4L),
                            entry(new OutcomeId("dry-safely"), 4L),
                            entry(new OutcomeId("keep-records"), 4L));
        }
    }

    @Test
    void theSameSeedDrawsTheSameQuestions() {
        assertThat(test.draw(seeded(7))).isEqualTo(test.draw(seeded(7))).isNotEqualTo(test.draw(seeded(8)));
    }

    @Test
    void everyQuestionOfTheBankCanBeDrawn() {
        Set<QuestionId> drawn = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            test.draw(seeded(seed)).forEach(question -> drawn.add(question.id()));
        }

        assertThat(drawn).hasSize(36);
    }

    @Test
    void outcomesAreMixed() {
        OutcomeId first = new OutcomeId("wash-clean");
        Set<Boolean> firstFour = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            firstFour.add(test.draw(seeded(seed)).subList(0, 4).stream()
                    .allMatch(question -> question.outcome().equals(first)));
        }

        assertThat(firstFour).contains(false);
    }

    @ParameterizedTest(name = "{0} of {1} points: {2}")
    @CsvSource({
        "7, 10, true",
        "6.99, 10, false",
        "10, 10, true",
        "0, 10, false",
        "9.1, 13, true",
        "9.09, 13, false",
        "0, 0, false"
    })
    void isPassedFromSeventyPerCentOn(BigDecimal points, int max, boolean passed) {
        assertThat(test.passed(points, max)).isEqualTo(passed);
    }

    private static RandomGenerator seeded(long seed) {
        return new SplittableRandom(seed);
    }
}
