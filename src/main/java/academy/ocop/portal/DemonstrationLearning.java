package academy.ocop.portal;

import academy.ocop.assessment.AssessmentQueries;
import academy.ocop.assessment.AssessmentService;
import academy.ocop.assessment.AttemptKey;
import academy.ocop.assessment.Given;
import academy.ocop.assessment.ShownQuestion;
import academy.ocop.assessment.TestId;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.Question;
import academy.ocop.enrolment.EnrolmentDemonstration;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.platform.Caller;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The invented past: who enrolled where and when, how far each came. Deeds are done in the order of their days. */
@ApplicationScoped
class DemonstrationLearning {

    private static final Duration BETWEEN_LESSONS = Duration.ofHours(40);
    private static final int MOST_DAYS_AGO = 30;

    /** Of ten answers, how many are right. */
    private static final int ALWAYS = 10;

    private static final int MOSTLY = 8;
    private static final int SELDOM = 4;

    /** How far somebody comes. */
    enum Fate {
        NEW,
        READING,
        LESSONS_DONE,
        FAILED_ONCE,
        FINISHED,
        LEFT
    }

    /** Of each six learners after the first four. */
    private static final List<Fate> FATES = List.of(
            Fate.FINISHED,
            Fate.READING,
            Fate.FINISHED,
            Fate.NEW,
            Fate.READING,
            Fate.FAILED_ONCE,
            Fate.FINISHED,
            Fate.LESSONS_DONE,
            Fate.FINISHED,
            Fate.LEFT,
            Fate.READING);

    /** Those with an account to sign in with. */
    private static final List<Fate> FIRST = List.of(Fate.READING, Fate.FINISHED, Fate.LESSONS_DONE, Fate.NEW);

    @Inject
    EnrolmentDemonstration places;

    @Inject
    EnrolmentService enrolments;

    @Inject
    AssessmentService assessment;

    @Inject
    AssessmentQueries tests;

    @Inject
    DemonstrationRepository rows;

    @Inject
    CurrentCaller caller;

    @Inject
    PortalClock clock;

    /** Something that happened. */
    private record Deed(Instant at, Runnable work) {}

    void invent(
            Course course,
            List<DemonstrationClass> classes,
            List<DemonstrationLearner> learners,
            Instant now,
            Random random) {
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < learners.size(); i++) {
            Fate fate = i < FIRST.size() ? FIRST.get(i) : FATES.get((i - FIRST.size()) % FATES.size());
            DemonstrationClass trainingClass = classes.get(i < FIRST.size() ? 0 : i % classes.size());
            add(deeds, course, trainingClass, learners.get(i), fate, now, random);
        }
        deeds.stream()
                .filter(deed -> deed.at().isBefore(now))
                .sorted(Comparator.comparing(Deed::at))
                .forEach(deed -> {
                    clock.at(deed.at(), deed.work());
                    rows.settle();
                });
    }

    private void add(
            List<Deed> deeds,
            Course course,
            DemonstrationClass trainingClass,
            DemonstrationLearner learner,
            Fate fate,
            Instant now,
            Random random) {
        List<Lesson> lessons = course.lessons();
        int done = switch (fate) {
            case NEW -> 0;
            case READING -> 1 + random.nextInt(lessons.size() - 2);
            case LEFT -> 2;
            default -> lessons.size();
        };
        Duration needed = BETWEEN_LESSONS.multipliedBy(done + 2L);
        Instant began = began(trainingClass.began(), now.minus(needed), random.nextInt(MOST_DAYS_AGO));
        Map<String, EnrolmentId> place = new HashMap<>();
        deeds.add(new Deed(began, () -> place.put("", places.enrol(learner.person(), trainingClass.id()))));
        Instant at = began;
        for (Lesson lesson : lessons.subList(0, done)) {
            at = at.plus(BETWEEN_LESSONS).plusSeconds(random.nextInt(3600));
            deeds.add(new Deed(at, () -> learn(learner, id(place), lesson, random)));
        }
        Instant end = at.plus(BETWEEN_LESSONS);
        switch (fate) {
            case READING ->
                deeds.add(new Deed(
                        end,
                        () -> as(
                                learner,
                                () -> enrolments.opened(
                                        id(place), lessons.get(done).id()))));
            case FAILED_ONCE -> deeds.add(new Deed(end, () -> finalTest(learner, id(place), course, SELDOM, random)));
            case FINISHED -> deeds.add(new Deed(end, () -> finalTest(learner, id(place), course, ALWAYS, random)));
            case LEFT -> deeds.add(new Deed(end, () -> as(learner, () -> enrolments.leave(id(place)))));
            default -> {
                // Nothing more happened.
            }
        }
    }

    /** The day on which somebody enrolled: so many days before she must have, but not before her class was there. */
    static Instant began(Instant classBegan, Instant latest, int daysBefore) {
        Instant wished = latest.minus(Duration.ofDays(1L + daysBefore));
        return wished.isBefore(classBegan) ? classBegan.plus(Duration.ofHours(1)) : wished;
    }

    private static EnrolmentId id(Map<String, EnrolmentId> place) {
        return place.values().iterator().next();
    }

    private void learn(DemonstrationLearner learner, EnrolmentId place, Lesson lesson, Random random) {
        as(learner, () -> {
            enrolments.opened(place, lesson.id());
            AttemptKey quiz = new AttemptKey(place, TestId.quizOf(lesson.id()), 1);
            assessment.submit(quiz, given(lesson.quiz(), MOSTLY, random), true);
        });
    }

    private void finalTest(
            DemonstrationLearner learner, EnrolmentId place, Course course, int rightInTen, Random random) {
        as(learner, () -> {
            int number = assessment.start(place, 1);
            Set<String> drawn = tests.finalTest(place, number, Language.VI).open().stream()
                    .flatMap(test -> test.questions().stream())
                    .map(ShownQuestion::id)
                    .collect(Collectors.toSet());
            List<Question> questions = course.finalTest().bank().stream()
                    .filter(question -> drawn.contains(question.id().value()))
                    .toList();
            assessment.submit(new AttemptKey(place, TestId.FINAL, number), given(questions, rightInTen, random), true);
        });
    }

    private static List<Given> given(List<Question> questions, int rightInTen, Random random) {
        return questions.stream()
                .map(question -> new Given(
                        question.id(),
                        random.nextInt(10) < rightInTen
                                ? DemonstrationAnswers.right(question)
                                : DemonstrationAnswers.wrong(question),
                        1))
                .toList();
    }

    private void as(DemonstrationLearner learner, Runnable work) {
        Caller portal = caller.get();
        caller.set(learner.caller());
        try {
            work.run();
        } finally {
            caller.set(portal);
        }
    }
}
