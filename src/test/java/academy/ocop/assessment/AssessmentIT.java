package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.assessment.Bench.Learner;
import academy.ocop.certificate.CertificateQueries;
import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Choice;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Draw;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.OutcomeId;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.SingleChoice;
import academy.ocop.enrolment.EnrolmentFinished;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.identity.Registered;
import academy.ocop.platform.Caller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers on a real database: what races, comes late, comes twice or comes from the wrong person. */
@ExtendWith(ArquillianExtension.class)
class AssessmentIT {

    private static final int SAVES = 64;
    private static final int LEARNERS = 30;

    @Inject
    Bench bench;

    @Inject
    AsCaller as;

    @Inject
    AssessmentService assessment;

    @Inject
    AssessmentQueries tests;

    @Inject
    AssessmentData data;

    @Inject
    EnrolmentQueries places;

    @Inject
    EnrolmentService enrolments;

    @Inject
    CertificateQueries papers;

    @Inject
    Jammed jammed;

    private CourseId course = new CourseId("sample");

    @BeforeEach
    void publishCourse() {
        course = bench.newCourse();
    }

    @Test
    void ofSixtyFourSavesAtOnceTheLatestOfEachQuestionStands() throws Exception {
        Learner lan = bench.learner(course);
        AttemptKey key = lan.quiz("washing");
        List<Question> questions = lan.questions("washing");
        List<Given> changes = new ArrayList<>();
        for (int change = 1; change <= SAVES; change++) {
            Question question = questions.get(change % questions.size());
            changes.add(new Given(question.id(), someAnswer(question, change), change));
        }
        Collections.shuffle(changes, new Random(7));

        List<Future<Saved>> saves = changes.stream()
                .map(one -> as.begin(lan.caller(), () -> assessment.save(key, List.of(one))))
                .toList();
        for (Future<Saved> save : saves) {
            assertThat(save.get().faults()).isEmpty();
        }

        Map<String, Given> latest = new HashMap<>();
        changes.forEach(one -> latest.merge(one.question().value(), one, (a, b) -> a.change() > b.change() ? a : b));
        Map<String, GivenAnswer> stored = bench.stored(key);
        assertThat(stored.keySet()).isEqualTo(latest.keySet());
        latest.forEach((question, given) -> {
            assertThat(stored.get(question).change()).isEqualTo(given.change());
            assertThat(stored.get(question).answer()).isEqualTo(normal(questions, given));
        });
        assertThat(bench.attempts(lan.place(), key.test())).isEqualTo(1);
    }

    @Test
    void thirtyLearnersAtOnceLoseNoAnswer() throws Exception {
        List<Learner> learners = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            learners.add(bench.learner(course));
        }
        List<Future<Saved>> saves = new ArrayList<>();
        for (Learner one : learners) {
            for (Question question : one.questions("washing")) {
                Given right = new Given(question.id(), RightAnswer.to(question), 1);
                saves.add(as.begin(one.caller(), () -> assessment.save(one.quiz("washing"), List.of(right))));
            }
        }
        for (Future<Saved> save : saves) {
            save.get();
        }
        List<Future<Submitted>> submits = learners.stream()
                .map(one -> as.begin(one.caller(), () -> assessment.submit(one.quiz("washing"), List.of(), false)))
                .toList();
        for (Future<Submitted> submit : submits) {
            assertThat(submit.get().done()).isTrue();
        }

        for (Learner one : learners) {
            Attempt attempt = bench.attempt(one.quiz("washing"));
            assertThat(attempt.points()).isEqualByComparingTo(BigDecimal.valueOf(attempt.pointsMax()));
            assertThat(as.call(one.caller(), () -> places.own(one.place())).lessonsFinished())
                    .isEqualTo(1);
        }
    }

    @Test
    void anOlderChangeThatComesLateDoesNotWin() {
        Learner lan = bench.learner(course);
        AttemptKey key = lan.quiz("washing");
        SingleChoice question = single(lan.questions("washing"));
        Answer newer = answer(question, 0);
        Answer older = answer(question, 1);
        as.call(lan.caller(), () -> assessment.save(key, List.of(new Given(question.id(), newer, 20))));

        Saved late = as.call(lan.caller(), () -> assessment.save(key, List.of(new Given(question.id(), older, 10))));

        assertThat(late.newer()).containsExactly(Map.entry(question.id(), newer));
        assertThat(bench.stored(key).get(question.id().value()).answer()).isEqualTo(newer);
    }

    @Test
    void aSaveAfterTheSubmitIsRefusedAndChangesNothing() {
        Learner lan = bench.learner(course);
        AttemptKey key = lan.quiz("washing");
        SingleChoice question = single(lan.questions("washing"));
        as.call(
                lan.caller(),
                () -> assessment.submit(key, List.of(new Given(question.id(), answer(question, 0), 1)), true));
        BigDecimal points = bench.attempt(key).points();

        assertRefused(
                AssessmentRefusal.ALREADY_SUBMITTED,
                () -> as.call(
                        lan.caller(),
                        () -> assessment.save(key, List.of(new Given(question.id(), answer(question, 1), 99)))));
        assertThat(bench.stored(key).get(question.id().value()).answer()).isEqualTo(answer(question, 0));
        assertThat(bench.attempt(key).points()).isEqualByComparingTo(points);
    }

    @Test
    void aSubmitPressedEightTimesAtOnceMarksOnce() throws Exception {
        Learner lan = bench.learner(course);
        AttemptKey key = lan.quiz("washing");
        List<Given> right = bench.right(lan.questions("washing"), 1);

        List<Future<Submitted>> presses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            presses.add(as.begin(lan.caller(), () -> assessment.submit(key, right, false)));
        }
        for (Future<Submitted> press : presses) {
            assertThat(press.get().done()).isTrue();
        }

        assertThat(bench.attempts(lan.place(), key.test())).isEqualTo(1);
        assertThat(bench.deeds(lan.place(), "assessment.submitted")).isEqualTo(1);
        assertThat(bench.deeds(lan.place(), "enrolment.lessonFinished")).isEqualTo(1);
    }

    @Test
    void aFinalTestBegunInTwoTabsAtOnceIsOneAttempt() throws Exception {
        Learner lan = bench.learner(course);
        bench.finishLessons(lan);

        List<Future<Integer>> presses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            presses.add(as.begin(lan.caller(), () -> assessment.start(lan.place(), 1)));
        }
        for (Future<Integer> press : presses) {
            assertThat(press.get()).isEqualTo(1);
        }
        assertThat(as.call(lan.caller(), () -> assessment.start(lan.place(), 2)))
                .as("a tab that knows of a second attempt finds the open one")
                .isEqualTo(1);

        assertThat(bench.attempts(lan.place(), TestId.FINAL)).isEqualTo(1);
    }

    @Test
    void theFinalTestOpensOnlyWhenEveryLessonIsFinished() {
        Learner lan = bench.learner(course);
        as.call(
                lan.caller(),
                () -> assessment.submit(lan.quiz("washing"), bench.right(lan.questions("washing"), 1), false));

        assertRefused(
                AssessmentRefusal.LESSONS_LEFT, () -> as.call(lan.caller(), () -> assessment.start(lan.place(), 1)));
        assertRefused(
                AssessmentRefusal.NOT_UNDER_WAY,
                () -> as.call(lan.caller(), () -> assessment.submit(lan.finalTest(1), List.of(), true)));
    }

    @Test
    void theDrawTakesWhatEachOutcomeIsWorthAndStays() {
        Learner lan = bench.learner(course);
        bench.finishLessons(lan);
        as.call(lan.caller(), () -> assessment.start(lan.place(), 1));

        List<Question> drawn = bench.drawn(lan, 1);
        Map<OutcomeId, Long> perOutcome =
                drawn.stream().collect(Collectors.groupingBy(Question::outcome, Collectors.counting()));
        Map<OutcomeId, Long> wanted = lan.course().finalTest().draw().stream()
                .collect(Collectors.toMap(Draw::outcome, one -> (long) one.questions()));

        assertThat(perOutcome).isEqualTo(wanted);
        List<ShownQuestion> first = shown(lan);
        assertThat(first.stream().map(ShownQuestion::id))
                .containsExactlyElementsOf(
                        drawn.stream().map(question -> question.id().value()).toList());
        for (int reload = 0; reload < 5; reload++) {
            assertThat(shown(lan)).as("choices and their order").isEqualTo(first);
        }
    }

    @Test
    void usedUpAttemptsEndUntilATrainerGivesOneMore() {
        Learner lan = bench.learner(course);
        Registered trainer = bench.trainerOf(lan, "");
        bench.finishLessons(lan);
        int allowed = lan.course().finalTest().attempts();
        for (int number = 1; number <= allowed; number++) {
            fail(lan, number);
        }
        assertRefused(
                AssessmentRefusal.NO_ATTEMPTS,
                () -> as.call(lan.caller(), () -> assessment.start(lan.place(), allowed + 1)));

        assertRefused(
                PlatformRefusal.NOT_ALLOWED,
                () -> as.run(lan.caller(), () -> assessment.grantAttempt(lan.place(), "cho tôi làm lại")));
        Learner other = bench.learner(bench.newCourse());
        Registered foreign = bench.trainerOf(other, "");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.run(
                        Bench.caller(foreign), () -> assessment.grantAttempt(lan.place(), "lớp của người khác")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.call(Bench.caller(foreign), () -> tests.learner(lan.place())));
        as.run(Bench.caller(trainer), () -> assessment.grantAttempt(lan.place(), "đã ôn lại bài phơi"));
        assertRefused(
                AssessmentRefusal.ATTEMPTS_LEFT,
                () -> as.run(Bench.caller(trainer), () -> assessment.grantAttempt(lan.place(), "lần nữa")));

        assertThat(as.call(lan.caller(), () -> assessment.start(lan.place(), allowed + 1)))
                .isEqualTo(allowed + 1);
        LearnerTests seen = as.call(Bench.caller(trainer), () -> tests.learner(lan.place()));
        assertThat(seen.grants()).extracting(LearnerTests.Grant::reason).containsExactly("đã ôn lại bài phơi");
        assertThat(seen.finals()).hasSize(allowed + 1);
        assertThat(bench.deeds(lan.place(), "assessment.granted")).isEqualTo(1);
    }

    @Test
    void twoTrainersWhoPressAtOnceGiveOneAttempt() throws Exception {
        Learner lan = bench.learner(course);
        Caller trainer = Bench.caller(bench.trainerOf(lan, ""));
        bench.finishLessons(lan);
        for (int number = 1; number <= lan.course().finalTest().attempts(); number++) {
            fail(lan, number);
        }

        List<Future<Boolean>> presses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            presses.add(as.begin(trainer, () -> {
                assessment.grantAttempt(lan.place(), "đã ôn lại bài phơi");
                return true;
            }));
        }
        int given = 0;
        for (Future<Boolean> press : presses) {
            try {
                press.get();
                given++;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause())
                        .isInstanceOfSatisfying(
                                Refused.class,
                                no -> assertThat(no.reason()).isEqualTo(AssessmentRefusal.ATTEMPTS_LEFT));
            }
        }
        assertThat(given).isEqualTo(1);
    }

    @Test
    void marksAreWhatThePureScoringSays() {
        Random random = new Random(11);
        for (int round = 0; round < 6; round++) {
            Learner lan = bench.learner(course);
            bench.finishLessons(lan);
            as.call(lan.caller(), () -> assessment.start(lan.place(), 1));
            List<Question> drawn = bench.drawn(lan, 1);
            List<Given> given = drawn.stream()
                    .filter(question -> random.nextInt(4) > 0)
                    .map(question -> new Given(question.id(), someAnswer(question, random.nextInt(3)), 1))
                    .toList();
            as.call(lan.caller(), () -> assessment.submit(lan.finalTest(1), given, true));

            BigDecimal expected = given.stream()
                    .map(one -> drawn.stream()
                            .filter(question -> question.id().equals(one.question()))
                            .findFirst()
                            .orElseThrow()
                            .score(one.answer())
                            .points())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Attempt attempt = bench.attempt(lan.finalTest(1));
            assertThat(attempt.points()).isEqualByComparingTo(expected);
            assertThat(attempt.isPassed()).isEqualTo(lan.course().finalTest().passed(expected, attempt.pointsMax()));
        }
    }

    @Test
    void thePaperIsThereInTheMomentTheTestIsPassed() {
        Learner lan = bench.learner(course);
        bench.finishLessons(lan);
        as.call(lan.caller(), () -> assessment.start(lan.place(), 1));

        as.call(lan.caller(), () -> assessment.submit(lan.finalTest(1), bench.right(bench.drawn(lan, 1), 1), false));

        assertThat(as.call(lan.caller(), papers::mine)).hasSize(1);
        assertThat(as.call(lan.caller(), () -> places.own(lan.place())).state()).isEqualTo(EnrolmentState.FINISHED);
    }

    @Test
    void withoutAPaperNothingIsSubmitted() {
        Learner lan = bench.learner(course);
        bench.finishLessons(lan);
        as.call(lan.caller(), () -> assessment.start(lan.place(), 1));
        List<Given> right = bench.right(bench.drawn(lan, 1), 1);
        jammed.jam(lan.place());

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> as.call(lan.caller(), () -> assessment.submit(lan.finalTest(1), right, false)))
                .withStackTraceContaining("the printer is jammed");

        assertThat(bench.attempt(lan.finalTest(1)).isSubmitted()).isFalse();
        assertThat(as.call(lan.caller(), () -> places.own(lan.place())).finalPassed())
                .isFalse();
        assertThat(as.call(lan.caller(), papers::mine)).isEmpty();

        jammed.mend(lan.place());
        as.call(lan.caller(), () -> assessment.submit(lan.finalTest(1), right, false));
        assertThat(as.call(lan.caller(), papers::mine)).hasSize(1);
    }

    @Test
    void somebodyElsesTestIsAnsweredLikeNone() {
        Learner lan = bench.learner(course);
        Learner ba = bench.learner(course);
        AttemptKey hers = lan.quiz("washing");
        List<Given> right = bench.right(lan.questions("washing"), 1);
        as.call(lan.caller(), () -> assessment.save(hers, right));

        assertNotFound(() -> as.call(ba.caller(), () -> assessment.save(hers, right)));
        assertNotFound(() -> as.call(ba.caller(), () -> assessment.submit(hers, right, true)));
        assertNotFound(() -> as.call(ba.caller(), () -> assessment.start(lan.place(), 1)));
        assertNotFound(() -> as.call(ba.caller(), () -> tests.quiz(lan.place(), "washing", 0, Language.VI)));
        assertNotFound(() -> as.call(ba.caller(), () -> tests.finalTest(lan.place(), 0, Language.VI)));
        assertRefused(PlatformRefusal.NOT_ALLOWED, () -> as.call(ba.caller(), () -> tests.learner(lan.place())));
        assertRefused(PlatformRefusal.NOT_SIGNED_IN, () -> as.visitor(() -> assessment.save(hers, right)));
        assertThat(bench.attempt(hers).isSubmitted()).isFalse();
    }

    @Test
    void whoHasLeftHandsInNothingAndSavesNothing() {
        Learner lan = bench.learner(course);
        List<Given> right = bench.right(lan.questions("washing"), 1);
        as.call(lan.caller(), () -> assessment.save(lan.quiz("washing"), right));
        as.run(lan.caller(), () -> enrolments.leave(lan.place()));

        assertRefused(
                AssessmentRefusal.PLACE_LEFT,
                () -> as.call(lan.caller(), () -> assessment.submit(lan.quiz("washing"), right, true)));
        assertRefused(
                AssessmentRefusal.PLACE_LEFT,
                () -> as.call(lan.caller(), () -> assessment.save(lan.quiz("washing"), right)));
    }

    @Test
    void theCopyOfOnesDataHoldsEveryAttemptWithEveryAnswer() {
        Learner lan = bench.learner(course);
        bench.finishLessons(lan);
        fail(lan, 1);

        JsonObject copy = as.call(
                lan.caller(), () -> data.dataOf(lan.account().personId()).asJsonObject());

        assertThat(copy.getJsonArray("attempts")).hasSize(3);
        int answers = copy.getJsonArray("attempts").stream()
                .mapToInt(one -> one.asJsonObject().getJsonArray("answers").size())
                .sum();
        assertThat(answers)
                .isEqualTo(lan.questions("washing").size()
                        + lan.questions("drying").size()
                        + 1);
        assertThat(copy.toString())
                .contains("\"submittedAt\"", "\"points\"", "\"passed\":false")
                .doesNotContain("\"right\"");
        assertThat(copy.getJsonArray("attempts"))
                .filteredOn(one -> one.asJsonObject().containsKey("passed"))
                .extracting(one -> one.asJsonObject().getString("test"))
                .containsExactly("final");
    }

    private void fail(Learner lan, int number) {
        as.call(lan.caller(), () -> assessment.start(lan.place(), number));
        List<Given> hopeless = bench.hopeless(bench.drawn(lan, number));
        as.call(lan.caller(), () -> assessment.submit(lan.finalTest(number), hopeless, true));
        assertThat(bench.attempt(lan.finalTest(number)).isPassed()).isFalse();
    }

    private List<ShownQuestion> shown(Learner lan) {
        return as.call(lan.caller(), () -> tests.finalTest(lan.place(), 0, Language.VI))
                .open()
                .orElseThrow()
                .questions();
    }

    /** Right, or one of its choices: an answer that can be one. */
    private static Answer someAnswer(Question question, int chance) {
        if (question instanceof SingleChoice single) {
            return answer(single, chance % single.choices().size());
        }
        return RightAnswer.to(question);
    }

    private static Answer answer(SingleChoice question, int choice) {
        return new Answer(
                List.of(question.choices().stream().map(Choice::id).toList().get(choice)));
    }

    private static SingleChoice single(List<Question> questions) {
        return (SingleChoice) questions.stream()
                .filter(SingleChoice.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Answer normal(List<Question> questions, Given given) {
        return questions.stream()
                .collect(Collectors.toMap(Question::id, Function.identity()))
                .get(given.question())
                .normalise(given.answer());
    }

    private static void assertRefused(Refusal reason, Callable<?> deed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(deed::call).returns(reason, Refused::reason);
    }

    private static void assertRefused(Refusal reason, AsCaller.Work deed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(deed::run).returns(reason, Refused::reason);
    }

    private static void assertNotFound(Callable<?> deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::call);
    }

    /** Stands for a paper that cannot be made. */
    @ApplicationScoped
    public static class Jammed {

        private final Set<EnrolmentId> places = ConcurrentHashMap.newKeySet();

        void jam(EnrolmentId place) {
            places.add(place);
        }

        void mend(EnrolmentId place) {
            places.remove(place);
        }

        void hear(@Observes EnrolmentFinished event) {
            if (places.contains(event.enrolment())) {
                throw new IllegalStateException("the printer is jammed");
            }
        }
    }
}
