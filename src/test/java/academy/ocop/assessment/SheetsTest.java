package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Choice;
import academy.ocop.courseware.Explanation;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.SingleChoice;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final AttemptKey KEY = new AttemptKey(new EnrolmentId(5), TestId.FINAL, 1);

    private final Drawn drawn = Drawn.anew(FoodSafety.COURSE, TestId.FINAL, 11);

    @Test
    void whatIsShownBeforeTheSubmitHoldsNoReasonOfAnyChoice() {
        String shown =
                FoodSafety.SHEETS.open(KEY, true, drawn, Map.of(), Map.of()).toString();

        for (Question question : drawn.questions()) {
            for (Explanation line : question.explain(RightAnswer.to(question), Language.VI)) {
                assertThat(line.why()).isNotEmpty();
                assertThat(shown).doesNotContain(line.why());
            }
        }
    }

    @Test
    void showsTheAnswersGivenSoFar() {
        Map<String, GivenAnswer> given = new HashMap<>();
        drawn.questions().forEach(question -> given.put(question.id().value(), given(question, 42)));

        OpenTest open = FoodSafety.SHEETS.open(KEY, true, drawn, given, Map.of());

        assertThat(open.answered()).isEqualTo(drawn.questions().size());
        assertThat(open.questions()).allSatisfy(question -> {
            assertThat(question.change()).isEqualTo(42);
            assertThat(question.isAnswered()).isTrue();
        });
        for (int i = 0; i < drawn.questions().size(); i++) {
            if (open.questions().get(i).isOrdering()) {
                assertThat(open.questions().get(i).options().stream()
                                .map(ShownOption::id)
                                .toList())
                        .isEqualTo(RightAnswer.to(drawn.questions().get(i)).values());
            }
        }
    }

    @Test
    void everyChoiceIsExplainedAfterTheSubmit() {
        MarkedTest marked = FoodSafety.SHEETS.marked(submitted("0"), drawn, Map.of(), true);

        assertThat(marked.questions()).hasSameSizeAs(drawn.questions());
        for (int i = 0; i < drawn.questions().size(); i++) {
            MarkedQuestion question = marked.questions().get(i);
            assertThat(question.isFull()).isFalse();
            assertThat(question.lines()).isNotEmpty();
            if (drawn.questions().get(i) instanceof SingleChoice single) {
                assertThat(question.lines()).hasSameSizeAs(single.choices());
            }
            if (question.isOfChoices()) {
                assertThat(question.lines())
                        .allSatisfy(line -> assertThat(line.why()).isNotEmpty());
                assertThat(question.lines()).noneMatch(Explanation::chosen);
            }
        }
    }

    @Test
    void whileTheKeyCouldStillHelpOnlyWhatToReadAgainIsTold() {
        MarkedTest marked = FoodSafety.SHEETS.marked(submitted("0"), drawn, Map.of(), false);

        assertThat(marked.isKeyShown()).isFalse();
        assertThat(marked.questions()).isEmpty();
        assertThat(marked.review()).hasSameSizeAs(FoodSafety.COURSE.outcomes());
        assertThat(marked.review())
                .allSatisfy(line -> assertThat(line.lessons()).isNotEmpty());
    }

    @Test
    void whatWasRightNeedsNoReview() {
        Map<String, GivenAnswer> given = new HashMap<>();
        drawn.questions().forEach(question -> given.put(question.id().value(), given(question, 1)));

        MarkedTest marked = FoodSafety.SHEETS.marked(submitted("14"), drawn, given, true);

        assertThat(marked.review()).isEmpty();
        assertThat(marked.questions()).allMatch(MarkedQuestion::isFull);
        assertThat(marked.questions().stream().filter(MarkedQuestion::isOfChoices))
                .allSatisfy(question -> assertThat(question.lines()).anyMatch(line -> line.chosen() && line.right()));
    }

    @Test
    void aWrongChoiceIsNamedBesideTheRightOne() {
        Question question = drawn.questions().stream()
                .filter(SingleChoice.class::isInstance)
                .findFirst()
                .orElseThrow();
        String wrong = ((SingleChoice) question)
                .choices().stream()
                        .filter(choice -> !choice.right())
                        .map(Choice::id)
                        .findFirst()
                        .orElseThrow();

        MarkedQuestion marked = MarkedQuestion.of(question, 1, drawn.seed(), new Answer(List.of(wrong)), Language.EN);

        assertThat(marked.lines().stream().filter(Explanation::chosen))
                .hasSize(1)
                .noneMatch(Explanation::right);
        assertThat(marked.lines().stream().filter(Explanation::right)).hasSize(1);
    }

    private Attempt submitted(String points) {
        Attempt attempt = new Attempt(KEY, new PersonId(7), new EditionId(3), drawn, MORNING);
        attempt.submit(new BigDecimal(points), false, MORNING);
        return attempt;
    }

    private static GivenAnswer given(Question question, long change) {
        return new GivenAnswer(1, question.id(), RightAnswer.to(question), change, MORNING);
    }
}
