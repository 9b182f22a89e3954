package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.LessonId;
import academy.ocop.courseware.Ordering;
import academy.ocop.courseware.Question;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest(name = "{0} of {1} is {2} per cent")
    @CsvSource({
        "0, 14, 0.0",
        "14, 14, 100.0",
        "9.79, 14, 69.9",
        "9.80, 14, 70.0",
        "9.799, 14, 69.9",
        "1, 3, 33.3",
        "2, 3, 66.6",
        "0, 0, 0"
    })
    void percentIsRoundedDownSoThatSeventyMeansReached(String points, int max, String percent) {
        assertThat(Marks.percent(new BigDecimal(points), max)).isEqualByComparingTo(percent);
    }

    @Test
    void nothingAnsweredIsWorthNothing() {
        Drawn drawn = Drawn.anew(FoodSafety.COURSE, TestId.FINAL, 7);

        assertThat(Marks.points(drawn, Map.of())).isZero();
    }

    @Test
    void everythingRightIsWorthEverything() {
        Drawn drawn = Drawn.anew(FoodSafety.COURSE, TestId.FINAL, 7);
        Map<String, Answer> answers = new HashMap<>();
        drawn.questions().forEach(question -> answers.put(question.id().value(), RightAnswer.to(question)));

        assertThat(Marks.points(drawn, answers)).isEqualByComparingTo(String.valueOf(drawn.points()));
    }

    @Test
    void aFurtherAttemptDrawsAnewAndTheSameOneAgainTheSame() {
        Drawn first = Drawn.anew(FoodSafety.COURSE, TestId.FINAL, 1);
        Set<List<Question>> seen = new HashSet<>();
        for (long seed = 1; seed <= 20; seed++) {
            seen.add(Drawn.anew(FoodSafety.COURSE, TestId.FINAL, seed).questions());
        }

        assertThat(seen).hasSizeGreaterThan(18);
        assertThat(Drawn.anew(FoodSafety.COURSE, TestId.FINAL, 1)).isEqualTo(first);
        assertThat(Drawn.earlier(
                        FoodSafety.COURSE,
                        TestId.FINAL,
                        first.questions().stream().map(Question::id).toList(),
                        1))
                .isEqualTo(first);
    }

    @Test
    void aQuizAsksAllItsQuestionsInTheAuthorsOrder() {
        FoodSafety.COURSE
                .lessons()
                .forEach(lesson -> assertThat(Drawn.anew(FoodSafety.COURSE, TestId.quizOf(lesson.id()), 3)
                                .questions())
                        .isEqualTo(lesson.quiz()));
    }

    @Test
    void stepsAreNeverShownInTheRightOrder() {
        for (long seed = 0; seed < 300; seed++) {
            Drawn drawn = Drawn.anew(FoodSafety.COURSE, TestId.FINAL, seed);
            List<ShownQuestion> shown = FoodSafety.SHEETS
                    .open(
                            new AttemptKey(new academy.ocop.enrolment.EnrolmentId(1), TestId.FINAL, 1),
                            true,
                            drawn,
                            Map.of(),
                            Map.of())
                    .questions();
            for (int i = 0; i < shown.size(); i++) {
                if (drawn.questions().get(i) instanceof Ordering ordering) {
                    assertThat(shown.get(i).options().stream()
                                    .map(ShownOption::id)
                                    .toList())
                            .isNotEqualTo(ordering.steps().stream()
                                    .map(step -> step.id())
                                    .toList());
                }
            }
        }
    }

    @Test
    void theTestIsNamedByItsLesson() {
        TestId quiz = TestId.quizOf(new LessonId("food-safety/hygiene"));

        assertThat(quiz.lesson()).contains(new LessonId("food-safety/hygiene"));
        assertThat(TestId.FINAL.lesson()).isEmpty();
        assertThat(new TestId("final").isFinal()).isTrue();
    }
}
