package academy.ocop.assessment;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Answer;
import academy.ocop.courseware.AnswerFault;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.QuestionId;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.Target;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Caller;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a learner does with a quiz or a final test. All of it may be repeated: the same save, the same submit and the same start
 * find what the first one did.
 */
@ApplicationScoped
@Transactional
@UseCase(
        refusals = AssessmentRefusal.class,
        again = {"attempt_number", "waiting_answer_pk"})
public class AssessmentService {

    @Inject
    AttemptRepository attempts;

    @Inject
    Seeds seeds;

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    EnrolmentService progress;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    TrainingQueries training;

    @Inject
    Access access;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /**
     * Begins an attempt at the final test. The number says which one is meant, so that a second press begins no second one.
     *
     * @return the number of the attempt that is under way now
     * @throws Refused when lessons are left, no attempts are, it is passed, or the learner has left
     */
    public int start(EnrolmentId placeId, int number) {
        PersonId person = requireLearner();
        EnrolledPlace place = enrolments.own(placeId);
        Course course = catalogue.edition(place.edition()).course();
        List<Attempt> earlier = attempts.ofTest(placeId, TestId.FINAL);
        if (earlier.stream().anyMatch(attempt -> attempt.number() == number)) {
            return number;
        }
        FinalStanding standing = standing(place, course, earlier);
        return switch (standing.state()) {
            case UNDER_WAY -> earlier.get(earlier.size() - 1).number();
            case PASSED -> throw new Refused(AssessmentRefusal.ALREADY_PASSED);
            case LEFT -> throw new Refused(AssessmentRefusal.PLACE_LEFT);
            case LESSONS_LEFT -> throw new Refused(AssessmentRefusal.LESSONS_LEFT, standing.lessonsLeft());
            case NO_ATTEMPTS -> throw new Refused(AssessmentRefusal.NO_ATTEMPTS, standing.allowed());
            case READY ->
                begin(new AttemptKey(placeId, TestId.FINAL, standing.next()), person, place, course)
                        .number();
        };
    }

    /**
     * Keeps answers as they are given. Returns only when they are written; the reply to the browser follows the commit.
     *
     * @throws Refused when the attempt is submitted, or the learner has left
     */
    public Saved save(AttemptKey key, List<Given> given) {
        PersonId person = requireLearner();
        Attempt attempt = underWay(key, person);
        if (attempt.isSubmitted()) {
            throw new Refused(AssessmentRefusal.ALREADY_SUBMITTED);
        }
        requireStaying(enrolments.own(key.place()));
        return write(attempt, drawn(attempt), attempts.answers(attempt), given);
    }

    /**
     * Keeps the answers that the form carries, marks all of the attempt's, and tells the enrolment in the same transaction. An
     * attempt that is submitted already stays as it is.
     *
     * @param withOpen whether the learner wants to hand in although questions are open; before the first lesson nobody asks
     * @throws Refused when nothing at all is answered, or the learner has left
     */
    public Submitted submit(AttemptKey key, List<Given> given, boolean withOpen) {
        PersonId person = requireLearner();
        Attempt attempt = underWay(key, person);
        if (attempt.isSubmitted()) {
            return Submitted.DONE;
        }
        EnrolledPlace place = enrolments.own(key.place());
        requireStaying(place);
        Drawn drawn = drawn(attempt);
        Map<String, GivenAnswer> stored = attempts.answers(attempt);
        Saved saved = write(attempt, drawn, stored, given);
        Map<String, Answer> answers = Sheets.answers(stored);
        SortedMap<Integer, QuestionId> open = drawn.open(answers);
        if (!saved.faults().isEmpty()
                || (!open.isEmpty() && !withOpen && !key.test().isPre())) {
            return new Submitted(false, saved.faults().isEmpty() ? open : new TreeMap<>(), saved.faults());
        }
        if (answers.values().stream().allMatch(Answer::isEmpty)) {
            throw new Refused(
                    key.test().isPre() ? AssessmentRefusal.NOTHING_TRIED : AssessmentRefusal.NOTHING_ANSWERED);
        }
        mark(attempt, drawn, answers, place);
        return Submitted.DONE;
    }

    /**
     * Puts away what stood in a form whose login had run out, for the person of that login alone. Nothing of it is an answer
     * yet: she finds it in the form after signing in.
     *
     * @return whether there is an open attempt it can wait for
     * @throws NotFound when the place is not that person's
     */
    public boolean putAway(AttemptKey key, List<Given> given) {
        PersonId person = caller.lapsed()
                .map(Caller::personId)
                .map(PersonId::new)
                .orElseThrow(() -> new Refused(PlatformRefusal.NOT_SIGNED_IN));
        EnrolledPlace place = enrolments.snapshot(key.place());
        if (!place.person().equals(person)) {
            throw new NotFound(key);
        }
        List<Attempt> earlier = attempts.ofTest(key.place(), key.test());
        boolean underWay = earlier.stream().anyMatch(one -> one.number() == key.number() && !one.isSubmitted());
        boolean onceMore =
                !key.test().isPre() || (earlier.isEmpty() && place.finished().isEmpty());
        boolean next = !key.test().isFinal()
                && onceMore
                && key.number() == earlier.size() + 1
                && earlier.stream().allMatch(Attempt::isSubmitted);
        if (place.state() == EnrolmentState.LEFT || !(underWay || next)) {
            return false;
        }
        // An attempt draws by its own seed, so this is what the form showed, begun or not.
        Drawn drawn = Drawn.anew(catalogue.edition(place.edition()).course(), key.test(), seeds.of(key));
        List<Given> known = given.stream()
                .filter(one -> drawn.question(one.question()).isPresent())
                .toList();
        known.forEach(one -> attempts.wait(key, one, clock.instant()));
        return !known.isEmpty();
    }

    /**
     * Gives a learner one attempt more at the final test. Two who press at the same moment give one between them.
     *
     * @param reason in the words of whoever gives it
     * @throws Refused when she has attempts left, or has passed
     */
    public void grantAttempt(EnrolmentId placeId, String reason) {
        EnrolledPlace place = reach(Permission.GRANT_ATTEMPT, placeId);
        attempts.holdLast(placeId, TestId.FINAL);
        FinalStanding standing =
                standing(place, catalogue.edition(place.edition()).course(), attempts.ofTest(placeId, TestId.FINAL));
        switch (standing.state()) {
            case PASSED -> throw new Refused(AssessmentRefusal.ALREADY_PASSED);
            case LEFT -> throw new Refused(AssessmentRefusal.PLACE_LEFT);
            case NO_ATTEMPTS -> {
                attempts.add(new AttemptGrant(placeId, access.account().orElseThrow(), reason, clock.instant()));
                audit.record("assessment.granted", Subject.of("enrolment", placeId.value()), standing.used(), reason);
            }
            default -> throw new Refused(AssessmentRefusal.ATTEMPTS_LEFT);
        }
    }

    /** Somebody's place, for who may do that in its class; a place elsewhere is answered like none. */
    private EnrolledPlace reach(Permission permission, EnrolmentId placeId) {
        access.requireSomewhere(permission);
        EnrolledPlace place = enrolments.snapshot(placeId);
        ClassView trainingClass = training.require(place.trainingClass());
        access.require(permission, Target.ofClass(trainingClass.id().value(), trainingClass.unit()));
        return place;
    }

    private PersonId requireLearner() {
        PersonId person = access.requirePerson();
        access.require(Permission.LEARN, Target.of(person));
        return person;
    }

    /** The attempt, held until the end of the transaction. A quiz's begins with the first thing that is sent for it. */
    private Attempt underWay(AttemptKey key, PersonId person) {
        Optional<Attempt> attempt = attempts.hold(key, person);
        if (attempt.isPresent()) {
            return attempt.get();
        }
        EnrolledPlace place = enrolments.own(key.place());
        requireStaying(place);
        Course course = catalogue.edition(place.edition()).course();
        if (key.test().isFinal()) {
            throw new Refused(AssessmentRefusal.NOT_UNDER_WAY);
        }
        if (key.test().isPre()
                ? course.preTest().isEmpty()
                : key.test().lesson().flatMap(course::lesson).isEmpty()) {
            throw new NotFound(key);
        }
        List<Attempt> earlier = attempts.ofTest(key.place(), key.test());
        if (earlier.stream().anyMatch(one -> one.number() == key.number())) {
            // Another answer of the same page began it since we looked.
            return attempts.hold(key, person).orElseThrow(() -> new NotFound(key));
        }
        if (key.test().isPre()) {
            requireBeforeLessons(place, earlier);
        }
        boolean free = earlier.stream().allMatch(Attempt::isSubmitted);
        if (!free || key.number() != earlier.size() + 1) {
            throw new Refused(AssessmentRefusal.NOT_UNDER_WAY);
        }
        return begin(key, person, place, course);
    }

    /** It says where to begin, so it is taken once, and before anything is learnt. */
    private static void requireBeforeLessons(EnrolledPlace place, List<Attempt> earlier) {
        if (!earlier.isEmpty()) {
            throw new Refused(AssessmentRefusal.ALREADY_SUBMITTED);
        }
        if (!place.finished().isEmpty()) {
            throw new Refused(AssessmentRefusal.LESSONS_BEGUN);
        }
    }

    private Attempt begin(AttemptKey key, PersonId person, EnrolledPlace place, Course course) {
        Drawn drawn = Drawn.anew(course, key.test(), seeds.of(key));
        Attempt attempt = new Attempt(key, person, place.edition(), drawn, clock.instant());
        attempts.add(attempt);
        audit.record(
                "assessment.started",
                Subject.of("enrolment", key.place().value()),
                key.test().value(),
                key.number());
        return attempt;
    }

    private Saved write(Attempt attempt, Drawn drawn, Map<String, GivenAnswer> stored, List<Given> given) {
        Instant now = clock.instant();
        Map<QuestionId, Answer> newer = new HashMap<>();
        Map<QuestionId, AnswerFault> faults = new HashMap<>();
        for (Given one : given) {
            try {
                Question question = drawn.question(one.question()).orElseThrow(() -> new NotFound(one.question()));
                Answer answer = question.normalise(one.answer());
                GivenAnswer before = stored.get(one.question().value());
                if (before == null) {
                    GivenAnswer first = new GivenAnswer(attempt.id(), one.question(), answer, one.change(), now);
                    attempts.add(first);
                    stored.put(one.question().value(), first);
                } else if (!before.take(answer, one.change(), now)) {
                    newer.put(one.question(), before.answer());
                }
            } catch (AnswerFault fault) {
                faults.put(one.question(), fault);
            }
        }
        return new Saved(now, newer, faults);
    }

    private void mark(Attempt attempt, Drawn drawn, Map<String, Answer> answers, EnrolledPlace place) {
        TestId test = attempt.key().test();
        BigDecimal points = Marks.points(drawn, answers);
        BigDecimal percent = Marks.percent(points, attempt.pointsMax());
        boolean isFinal = test.isFinal();
        boolean passed = isFinal
                && catalogue.edition(attempt.edition()).course().finalTest().passed(points, attempt.pointsMax());
        attempt.submit(points, isFinal ? passed : null, clock.instant());
        attempts.throwAwayWaiting(attempt.key());
        audit.record(
                "assessment.submitted",
                Subject.of("enrolment", place.id().value()),
                test.value(),
                attempt.number(),
                percent.toPlainString());
        if (place.state() != EnrolmentState.ACTIVE) {
            // A quiz repeated for practice after the course is finished: it counts for nothing any more.
            return;
        }
        if (passed) {
            progress.finalPassed(place.id(), percent);
        }
        test.lesson()
                .filter(lesson -> !place.finished().contains(lesson))
                .ifPresent(lesson -> progress.lessonFinished(place.id(), lesson));
    }

    private Drawn drawn(Attempt attempt) {
        return attempt.drawn(catalogue.edition(attempt.edition()).course());
    }

    private FinalStanding standing(EnrolledPlace place, Course course, List<Attempt> earlier) {
        return FinalStanding.of(place, course, attempts.grants(place.id()), earlier);
    }

    private static void requireStaying(EnrolledPlace place) {
        if (place.state() == EnrolmentState.LEFT) {
            throw new Refused(AssessmentRefusal.PLACE_LEFT);
        }
    }
}
