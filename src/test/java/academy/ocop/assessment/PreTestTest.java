package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.LessonId;
import academy.ocop.courseware.Question;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.training.ClassId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions before the first lesson: who may take them, and what they tell. */
class PreTestTest {

    private static final Course COURSE = CourseReader.read(
                    CourseFiles.ofFolder(Path.of("src", "test", "resources", "courses", "dry-shrimp")), "dry-shrimp")
            .course()
            .orElseThrow();
    private static final AttemptKey KEY = new AttemptKey(new EnrolmentId(5), TestId.PRE, 1);

    private final Drawn drawn = Drawn.anew(COURSE, TestId.PRE, 7);
    private final Sheets sheets = new Sheets(COURSE, Language.VI);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a newcomer is invited,               ACTIVE,   0, none,      OFFERED",
        "a begun one goes on,                 ACTIVE,   0, begun,     UNDER_WAY",
        "a begun one outlasts a lesson,       ACTIVE,   1, begun,     UNDER_WAY",
        "one is enough,                       ACTIVE,   0, submitted, DONE",
        "the result stays,                    FINISHED, 2, submitted, DONE",
        "the result stays after leaving,      LEFT,     0, submitted, DONE",
        "who has learnt a lesson is too late, ACTIVE,   1, none,      OVER",
        "who has left begins nothing,         LEFT,     0, none,      OVER",
        "who has left goes on with nothing,   LEFT,     0, begun,     OVER"
    })
    void saysWhetherItCanBeTaken(
            String row, EnrolmentState state, int finished, String attempt, PreTestState expected) {
        List<Attempt> attempts = new ArrayList<>();
        if (!"none".equals(attempt)) {
            Attempt one = new Attempt(KEY, new PersonId(3), new EditionId(2), drawn, Instant.EPOCH);
            if ("submitted".equals(attempt)) {
                one.submit(BigDecimal.ONE, null, Instant.EPOCH);
            }
            attempts.add(one);
        }

        assertThat(PreTestState.of(COURSE, place(state, finished), attempts))
                .as(row)
                .isEqualTo(expected);
    }

    @Test
    void aCourseWithoutItOffersNothing() {
        assertThat(PreTestState.of(FoodSafety.COURSE, place(EnrolmentState.ACTIVE, 0), List.of()))
                .isEqualTo(FoodSafety.COURSE.preTest().isEmpty() ? PreTestState.NONE : PreTestState.OFFERED);
    }

    @Test
    void asksWhatTheAuthorAskedInHerOrder() {
        assertThat(drawn.questions()).isEqualTo(COURSE.preTest());
        assertThat(TestId.PRE.isFinal()).isFalse();
        assertThat(TestId.PRE.lesson()).isEmpty();
        assertThat(new TestId("pre-test")).isEqualTo(TestId.PRE);
    }

    @Test
    void tellsForEachOutcomeWhatToLookAtFirst() {
        Map<String, GivenAnswer> given = new HashMap<>();
        for (Question question : drawn.questions()) {
            if (!question.id().value().equals("before-wash")) {
                given.put(
                        question.id().value(),
                        new GivenAnswer(1, question.id(), RightAnswer.to(question), 1, Instant.EPOCH));
            }
        }

        List<OutcomeStanding> standing = sheets.standing(drawn, given);

        assertThat(standing)
                .extracting(one -> one.outcome() + " " + one.right() + "/" + one.asked() + " " + one.isKnown())
                .containsExactly(
                        "Rửa tôm sạch 1/2 false", "Phơi tôm khô đúng cách 2/2 true", "Ghi sổ từng mẻ 2/2 true");
        assertThat(standing.get(0).lessons()).extracting(LessonLine::folder).containsExactly("washing");
    }

    @Test
    void nothingSentBeforeTheReplyTellsWhichBelongTogether() {
        OpenTest open = sheets.open(KEY, true, drawn, Map.of(), Map.of());
        ShownQuestion matching = open.questions().get(drawn.questions().size() - 1);

        assertThat(matching.isMatching()).isTrue();
        assertThat(matching.isAnswered()).isFalse();
        assertThat(matching.lefts())
                .hasSize(3)
                .allSatisfy(left -> assertThat(left.options())
                        .extracting(ShownOption::id)
                        .containsExactlyInAnyOrder(left.id() + "=1", left.id() + "=2", left.id() + "=3"));
        assertThat(matching.lefts())
                .extracting(
                        left -> left.options().stream().map(ShownOption::text).toList())
                .containsOnly(matching.lefts().get(0).options().stream()
                        .map(ShownOption::text)
                        .toList());
    }

    @Test
    void aMatchingWithALeftOpenIsNotAnswered() {
        Question matching = drawn.questions().get(drawn.questions().size() - 1);
        List<String> whole = RightAnswer.to(matching).values();
        Map<String, Answer> answers = new HashMap<>();
        drawn.questions().forEach(question -> answers.put(question.id().value(), RightAnswer.to(question)));
        assertThat(drawn.open(answers)).isEmpty();

        answers.put(matching.id().value(), new Answer(whole.subList(0, 2)));

        assertThat(drawn.open(answers)).containsValue(matching.id()).hasSize(1);
    }

    private static EnrolledPlace place(EnrolmentState state, int finished) {
        List<LessonId> lessons =
                COURSE.lessons().stream().map(lesson -> lesson.id()).toList();
        return new EnrolledPlace(
                new EnrolmentId(5),
                new PersonId(3),
                new ClassId(4),
                new EditionId(2),
                new UnitId(7),
                state,
                finished,
                Set.copyOf(lessons.subList(0, finished)),
                Optional.empty(),
                Instant.EPOCH,
                null,
                false);
    }
}
