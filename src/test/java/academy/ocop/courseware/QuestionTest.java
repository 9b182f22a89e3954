package academy.ocop.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.courseware.AnswerFault.Reason;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers are worth, what cannot be an answer, and what learners are told. */
class QuestionTest {

    private static final QuestionId ID = new QuestionId("rain");
    private static final OutcomeId DRY = new OutcomeId("dry-safely");
    private static final Optional<LessonId> LESSON = Optional.of(new LessonId("dry-shrimp/drying"));
    private static final Bilingual TEXT = both("Câu hỏi");
    private static final Bilingual WHY = new Bilingual("vì vậy", "because");

    private final SingleChoice single =
            new SingleChoice(ID, TEXT, 2, DRY, LESSON, List.of(right("cover"), wrong("leave"), wrong("sell")));

    private final MultipleChoice multiple = new MultipleChoice(
            ID, TEXT, 2, DRY, LESSON, List.of(right("a"), right("b"), right("c"), wrong("x"), wrong("y")));

    private final TrueFalse statement = new TrueFalse(ID, TEXT, 1, DRY, LESSON, false, both("vì đúng"), both("vì sai"));

    private final Ordering order = new Ordering(
            ID, TEXT, 2, DRY, LESSON, List.of(step("wash"), step("spread"), step("dry"), step("pack")), WHY);

    private final Matching match =
            new Matching(ID, TEXT, 2, DRY, LESSON, List.of(pair("wash", "C"), pair("dry", "A"), pair("note", "B")));

    private final ShortAnswer words =
            new ShortAnswer(ID, TEXT, 1, DRY, LESSON, List.of("Sổ đăng ký mẻ"), List.of("batch book"), WHY);

    @ParameterizedTest(name = "single: {0} is worth {1} of 2")
    @CsvSource({"cover, 2.00", "leave, 0.00", "' cover ', 2.00", "'', 0.00"})
    void singleChoiceIsAllOrNothing(String picked, BigDecimal points) {
        assertThat(single.score(answer(picked))).isEqualTo(new Score(points, 2));
    }

    @ParameterizedTest(name = "multiple: {0} is worth {1} of 2")
    @CsvSource({
        "a b c, 2.00",
        "c a b, 2.00",
        "a b, 1.33",
        "a, 0.67",
        "a b x, 0.67",
        "a b c x, 1.33",
        "a b c x y, 0.67",
        "a x, 0.00",
        "a x y, 0.00",
        "x y, 0.00",
        "'', 0.00"
    })
    void multipleChoiceTakesAShareForEachWrongPick(String picked, BigDecimal points) {
        assertThat(multiple.score(answer(picked))).isEqualTo(new Score(points, 2));
    }

    @ParameterizedTest(name = "true-false: {0} is worth {1}")
    @CsvSource({"false, 1.00", "true, 0.00", "'', 0.00"})
    void trueFalseIsAllOrNothing(String picked, BigDecimal points) {
        assertThat(statement.score(answer(picked))).isEqualTo(new Score(points, 1));
    }

    @ParameterizedTest(name = "ordering: {0} is worth {1} of 2")
    @CsvSource({
        "wash spread dry pack, 2.00",
        "spread dry pack wash, 1.33",
        "dry pack wash spread, 1.33",
        "wash spread pack dry, 0.67",
        "wash dry spread pack, 0.00",
        "pack dry spread wash, 0.00",
        "'', 0.00"
    })
    void orderingCountsPairsOfNeighbours(String given, BigDecimal points) {
        assertThat(order.score(answer(given))).isEqualTo(new Score(points, 2));
    }

    /** A, B and C are numbered in the order of their words: dry = 1, note = 2, wash = 3. */
    @ParameterizedTest(name = "matching: {0} is worth {1} of 2")
    @CsvSource({
        "wash=3 dry=1 note=2, 2.00",
        "note=2 wash=3 dry=1, 2.00",
        "wash=3 dry=1 note=3, 1.33",
        "wash=3 dry=1, 1.33",
        "wash=3 dry=2 note=1, 0.67",
        "wash=1 dry=1 note=1, 0.67",
        "wash=1 dry=2 note=3, 0.00",
        "'', 0.00"
    })
    void matchingCountsRightPairs(String given, BigDecimal points) {
        assertThat(match.score(answer(given))).isEqualTo(new Score(points, 2));
    }

    @Test
    void matchingIsCompleteWhenEveryLeftHasACounterpart() {
        assertThat(match.isComplete(answer("wash=1 dry=1 note=1"))).isTrue();
        assertThat(match.isComplete(answer("wash=3 dry=1"))).isFalse();
        assertThat(match.isComplete(Answer.NONE)).isFalse();
        assertThat(order.isComplete(answer("wash spread dry pack"))).isTrue();
        assertThat(words.isComplete(answer(""))).isFalse();
    }

    @Test
    void everyPairIsExplained() {
        assertThat(match.explain(answer("wash=1 dry=1"), Language.VI))
                .containsExactly(
                        new Explanation("wash vi → A vi", false, true, ""),
                        new Explanation("wash vi → C vi", true, false, "why wash vi"),
                        new Explanation("dry vi → A vi", true, true, "why dry vi"),
                        new Explanation("note vi → B vi", true, false, "why note vi"));
    }

    @Test
    void counterpartsAreMixedAndNamedWithoutTheirPair() {
        Set<List<Counterpart>> orders = new HashSet<>();
        LongStream.range(0, 30).forEach(seed -> orders.add(match.shown(seed)));

        assertThat(orders).hasSizeGreaterThan(3);
        assertThat(match.shown(7))
                .isEqualTo(match.shown(7))
                .containsExactlyInAnyOrder(
                        new Counterpart("1", both("A")),
                        new Counterpart("2", both("B")),
                        new Counterpart("3", both("C")));
        assertThat(match.normalise(answer("note=2 wash=3"))).isEqualTo(answer("wash=3 note=2"));
    }

    @ParameterizedTest(name = "{2} for {0} ± {1} is right: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "893; 0; 893; true",
                "893; 0; 893.0; true",
                "893; 0; 0893; true",
                "893; 0; 894; false",
                "893; 0; -893; false",
                "12.5; 0; 12,5; true",
                "12.5; 0; 12.50; true",
                "12.5; 0.5; 13; true",
                "12.5; 0.5; 12; true",
                "12.5; 0.5; 13.01; false",
                "12.5; 0.5; 11,99; false",
                "1200; 0; 1.200; true",
                "1200; 0; 1,200; true",
                "1200; 0; 1 200; true",
                "1200; 0; 1.200,00; true",
                "1200; 0; 1,200.00; true",
                "1.2; 0; 1.200; true",
                "1200000; 0; 1.200.000; true",
                "0.125; 0; 0,125; true",
                "125; 0; 0.125; false",
                "893; 0; ៨៩៣; true",
                "-2; 0; -2; true"
            })
    void numbersAreReadTheWayPeopleTypeThem(BigDecimal right, BigDecimal tolerance, String typed, boolean full) {
        assertThat(number(right, tolerance).score(new Answer(List.of(typed))).full())
                .isEqualTo(full);
    }

    @ParameterizedTest(name = "\"{0}\" is accepted: {1}")
    @CsvSource({
        "Sổ đăng ký mẻ, true",
        "so dang ky me, true",
        "SO  DANG KY   ME, true",
        "batch book, true",
        "Batch Book, true",
        "sổ, false",
        "batchbook, false",
        "'', false"
    })
    void shortAnswersIgnoreCaseMarksAndSpaces(String typed, boolean full) {
        assertThat(words.score(new Answer(List.of(typed))).full()).isEqualTo(full);
    }

    @Test
    void whatCannotBeAnAnswerIsRefused() {
        refuses(single, Reason.NOT_AN_OPTION, "burn");
        refuses(single, Reason.MORE_THAN_ONE, "cover", "leave");
        refuses(multiple, Reason.NOT_AN_OPTION, "a", "z");
        refuses(multiple, Reason.TWICE, "a", "a");
        refuses(statement, Reason.NOT_AN_OPTION, "maybe");
        refuses(statement, Reason.MORE_THAN_ONE, "true", "false");
        refuses(order, Reason.NOT_AN_OPTION, "wash", "spread", "dry", "fly");
        refuses(order, Reason.TWICE, "wash", "wash", "dry", "pack");
        refuses(order, Reason.NOT_ALL_STEPS, "wash", "spread");
        refuses(match, Reason.NOT_AN_OPTION, "wash=4");
        refuses(match, Reason.NOT_AN_OPTION, "fly=1");
        refuses(match, Reason.NOT_AN_OPTION, "wash");
        refuses(match, Reason.TWICE, "wash=1", "wash=2");
        refuses(number(BigDecimal.ONE, BigDecimal.ZERO), Reason.NOT_A_NUMBER, "một");
        refuses(number(BigDecimal.ONE, BigDecimal.ZERO), Reason.NOT_A_NUMBER, "1.2.3");
        refuses(number(BigDecimal.ONE, BigDecimal.ZERO), Reason.NOT_A_NUMBER, "1e9");
        refuses(number(BigDecimal.ONE, BigDecimal.ZERO), Reason.MORE_THAN_ONE, "1", "2");
        refuses(words, Reason.TOO_LONG, "x".repeat(201));
    }

    @Test
    void aWrongNumberIsQuotedAsItWasTyped() {
        assertThatExceptionOfType(AnswerFault.class)
                .isThrownBy(() -> number(BigDecimal.ONE, BigDecimal.ZERO).normalise(new Answer(List.of("mười hai"))))
                .satisfies(fault -> assertThat(fault.message(Language.VI)).contains("“mười hai”"));
    }

    @Test
    void aRefusedAnswerIsExplainedInBothLanguages() {
        for (Reason reason : Reason.values()) {
            for (Language language : Language.values()) {
                assertThat(new AnswerFault(reason, "12").message(language))
                        .contains("12")
                        .endsWith(".");
            }
        }
    }

    @Test
    void equalAnswersAreStoredAsEqualTexts() {
        assertThat(multiple.normalise(answer("c a"))).isEqualTo(answer("a c"));
        assertThat(single.normalise(new Answer(List.of(" cover", "")))).isEqualTo(answer("cover"));
        assertThat(number(BigDecimal.ONE, BigDecimal.ZERO).normalise(new Answer(List.of(" 1 200,5 "))))
                .isEqualTo(answer("1200,5"));
        assertThat(words.normalise(new Answer(List.of(" sổ \n mẻ ")))).isEqualTo(new Answer(List.of("sổ mẻ")));
        for (Question question : List.of(single, multiple, statement, order, match, words)) {
            assertThat(question.normalise(new Answer(List.of(" ")))).isEqualTo(Answer.NONE);
            assertThat(question.score(Answer.NONE).points()).isZero();
        }
    }

    @Test
    void everyChosenAndEveryRightChoiceIsExplained() {
        assertThat(single.explain(answer("leave"), Language.VI))
                .containsExactly(
                        new Explanation("cover vi", true, false, "why cover vi"),
                        new Explanation("leave vi", false, true, "why leave vi"));
        assertThat(multiple.explain(answer("a x"), Language.EN))
                .extracting(line -> line.label() + " " + line.right() + " " + line.chosen())
                .containsExactly("a en true true", "b en true false", "c en true false", "x en false true");
        assertThat(statement.explain(answer("true"), Language.EN))
                .containsExactly(
                        new Explanation("True", false, true, "vì đúng en"),
                        new Explanation("False", true, false, "vì sai en"));
        assertThat(statement.explain(Answer.NONE, Language.VI))
                .containsExactly(new Explanation("Sai", true, false, "vì sai vi"));
    }

    @Test
    void aNumberIsWrittenAsItsLanguageWritesIt() {
        assertThat(written(number(new BigDecimal("9600"), BigDecimal.ZERO), Language.VI))
                .isEqualTo("9.600\u00a0kg vi");
        assertThat(written(number(new BigDecimal("9600.50"), BigDecimal.ZERO), Language.EN))
                .isEqualTo("9,600.50\u00a0kg en");
    }

    private static String written(NumberQuestion question, Language language) {
        return question.explain(Answer.NONE, language).get(0).label();
    }

    @Test
    void aWrongReplyStandsBeforeTheRightOne() {
        assertThat(order.explain(answer("spread wash dry pack"), Language.VI))
                .containsExactly(
                        new Explanation("spread vi → wash vi → dry vi → pack vi", false, true, ""),
                        new Explanation("wash vi → spread vi → dry vi → pack vi", true, false, "vì vậy"));
        assertThat(order.explain(answer("wash spread dry pack"), Language.EN))
                .containsExactly(new Explanation("wash en → spread en → dry en → pack en", true, true, "because"));
        NumberQuestion weight = number(new BigDecimal("12.5"), BigDecimal.ZERO);
        assertThat(weight.explain(answer("13"), Language.VI))
                .containsExactly(
                        new Explanation("13\u00a0kg vi", false, true, ""),
                        new Explanation("12,5\u00a0kg vi", true, false, "vì vậy"));
        assertThat(words.explain(answer("paper"), Language.EN))
                .containsExactly(
                        new Explanation("paper", false, true, ""),
                        new Explanation("batch book", true, false, "because"));
        assertThat(words.explain(new Answer(List.of("batch BOOK")), Language.EN))
                .containsExactly(new Explanation("batch BOOK", true, true, "because"));
    }

    @Test
    void stepsAreNeverShownInTheRightOrder() {
        for (int size = 3; size <= 7; size++) {
            List<Step> steps =
                    IntStream.range(0, size).mapToObj(i -> step("s" + i)).toList();
            Ordering ordering = new Ordering(ID, TEXT, 1, DRY, LESSON, steps, WHY);
            for (long seed = 0; seed < 500; seed++) {
                assertThat(ordering.shown(seed))
                        .isNotEqualTo(steps)
                        .containsExactlyInAnyOrderElementsOf(steps)
                        .isEqualTo(ordering.shown(seed));
            }
        }
    }

    @Test
    void theRightChoiceStandsInEveryPlace() {
        Set<Integer> places = new HashSet<>();
        LongStream.range(0, 30)
                .forEach(seed ->
                        places.add(single.shown(seed).indexOf(single.choices().get(0))));

        assertThat(places).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(multiple.shown(7))
                .isEqualTo(multiple.shown(7))
                .containsExactlyInAnyOrderElementsOf(multiple.choices());
    }

    @Test
    void twoQuestionsOfOneAttemptDoNotShareAnOrder() {
        Set<Boolean> same = new HashSet<>();
        SingleChoice other = new SingleChoice(new QuestionId("sun"), TEXT, 2, DRY, LESSON, single.choices());
        LongStream.range(0, 30).forEach(seed -> same.add(single.shown(seed).equals(other.shown(seed))));

        assertThat(same).contains(false);
    }

    @Test
    void kindsAreNamedAsInCourseFiles() {
        assertThat(List.of(single, multiple, statement, order, match, number(BigDecimal.ONE, BigDecimal.ZERO), words))
                .extracting(Question::kind)
                .containsExactly(
                        "single-choice",
                        "multiple-choice",
                        "true-false",
                        "ordering",
                        "matching",
                        "number",
                        "short-answer");
    }

    @Test
    void aScoreKeepsTwoDecimalsAndItsBounds() {
        assertThat(Score.share(1, 1, 3).points()).isEqualTo("0.33");
        assertThat(Score.share(1, 2, 3).points()).isEqualTo("0.67");
        assertThat(Score.share(1, 1, 8).points()).isEqualTo("0.13");
        assertThat(Score.share(3, 7, 7).full()).isTrue();
        assertThat(Score.share(3, 6, 7).full()).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Score(BigDecimal.TEN, 9));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Score(BigDecimal.ONE.negate(), 9));
    }

    private static void refuses(Question question, Reason reason, String... values) {
        Answer answer = new Answer(List.of(values));
        assertThatExceptionOfType(AnswerFault.class)
                .isThrownBy(() -> question.normalise(answer))
                .returns(reason, AnswerFault::reason);
        assertThatExceptionOfType(AnswerFault.class).isThrownBy(() -> question.score(answer));
        assertThatExceptionOfType(AnswerFault.class).isThrownBy(() -> question.explain(answer, Language.VI));
    }

    private static NumberQuestion number(BigDecimal answer, BigDecimal tolerance) {
        return new NumberQuestion(ID, TEXT, 1, DRY, LESSON, answer, tolerance, Optional.of(both("kg")), WHY);
    }

    /** The values, which are ids and so have no spaces. */
    private static Answer answer(String values) {
        return new Answer(List.of(values.strip().split(" ", -1)));
    }

    private static Choice right(String id) {
        return new Choice(id, true, both(id), both("why " + id));
    }

    private static Choice wrong(String id) {
        return new Choice(id, false, both(id), both("why " + id));
    }

    private static Pair pair(String left, String right) {
        return new Pair(left, both(left), both(right), both("why " + left));
    }

    private static Step step(String id) {
        return new Step(id, both(id));
    }

    private static Bilingual both(String text) {
        return new Bilingual(text + " vi", text + " en");
    }
}
