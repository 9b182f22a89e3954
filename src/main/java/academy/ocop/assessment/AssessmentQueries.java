package academy.ocop.assessment;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.LessonId;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonQueries;
import academy.ocop.identity.Target;
import academy.ocop.platform.NotFound;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A learner's own quizzes and final tests, as their pages show them. Reading writes nothing. */
@ApplicationScoped
@Transactional
public class AssessmentQueries {

    @Inject
    AttemptRepository attempts;

    @Inject
    Seeds seeds;

    @Inject
    EnrolmentQueries enrolments;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    TrainingQueries training;

    @Inject
    PersonQueries people;

    @Inject
    Access access;

    /**
     * The quiz of a lesson: the attempt under way, the last result, or the first attempt as it would be.
     *
     * @param folder the lesson's folder in its course
     * @param number the attempt that is asked for, or 0; one more than the last submitted one begins anew
     * @throws NotFound when the place is not the caller's or the course has no such lesson
     */
    public QuizView quiz(EnrolmentId placeId, String folder, int number, Language language) {
        EnrolledPlace place = enrolments.own(placeId);
        Course course = catalogue.edition(place.edition()).course();
        LessonId lesson = course.lessons().stream()
                .map(Lesson::id)
                .filter(id -> id.folder().equals(folder))
                .findFirst()
                .orElseThrow(() -> new NotFound(folder));
        TestId test = TestId.quizOf(lesson);
        List<Attempt> all = attempts.ofTest(placeId, test);
        Sheets sheets = new Sheets(course, language);
        Optional<Attempt> asked = submitted(all, number);
        Optional<Attempt> underWay = underWay(all);
        boolean left = place.state() == EnrolmentState.LEFT;
        boolean again = number == all.size() + 1 && !left;
        if (asked.isEmpty() && underWay.isEmpty() && !all.isEmpty() && !again) {
            asked = Optional.of(all.get(all.size() - 1));
        }
        Optional<MarkedTest> marked = asked.map(attempt -> marked(sheets, course, attempt, true));
        Optional<OpenTest> open = marked.isPresent() || left
                ? Optional.empty()
                : Optional.of(underWay.map(attempt -> open(sheets, course, attempt))
                        .orElseGet(() -> unbegun(sheets, course, new AttemptKey(placeId, test, all.size() + 1))));
        return new QuizView(
                course.title(),
                sheets.line(lesson),
                course.lessons().size(),
                place.finished().contains(lesson),
                open,
                marked,
                all.size() + (underWay.isPresent() ? 0 : 1),
                course.after(lesson).map(next -> sheets.line(next.id())),
                sheets.lessonsLeft(place.finished()),
                left);
    }

    /**
     * The final test: what can be done now, the attempt under way, or the last result.
     *
     * @param number the attempt whose result is asked for, or 0
     * @throws NotFound when the place is not the caller's
     */
    public FinalView finalTest(EnrolmentId placeId, int number, Language language) {
        EnrolledPlace place = enrolments.own(placeId);
        Course course = catalogue.edition(place.edition()).course();
        List<Attempt> all = attempts.ofTest(placeId, TestId.FINAL);
        FinalStanding standing = FinalStanding.of(place, course, attempts.grants(placeId), all);
        Sheets sheets = new Sheets(course, language);
        Optional<Attempt> underWay = underWay(all);
        Optional<Attempt> result = submitted(all, number)
                .or(() -> underWay.isPresent() || all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(all.get(all.size() - 1)));
        return new FinalView(
                course.title(),
                standing,
                course.finalTest().questions(),
                course.finalTest().passMark(),
                sheets.lessonsLeft(place.finished()),
                result.isPresent() || place.state() == EnrolmentState.LEFT
                        ? Optional.empty()
                        : underWay.map(attempt -> open(sheets, course, attempt)),
                result.map(attempt -> marked(sheets, course, attempt, standing.keyMayBeShown())));
    }

    /**
     * The questions before the first lesson: to be answered, or what came of them.
     *
     * @throws NotFound when the place is not the caller's or the course has no such questions
     */
    public PreTestView preTest(EnrolmentId placeId, Language language) {
        EnrolledPlace place = enrolments.own(placeId);
        Course course = catalogue.edition(place.edition()).course();
        List<Attempt> all = attempts.ofTest(placeId, TestId.PRE);
        PreTestState state = PreTestState.of(course, place, all);
        if (state == PreTestState.NONE) {
            throw new NotFound(placeId);
        }
        Sheets sheets = new Sheets(course, language);
        AttemptKey key = new AttemptKey(placeId, TestId.PRE, 1);
        return new PreTestView(
                course.title(),
                state,
                key,
                switch (state) {
                    case UNDER_WAY -> underWay(all).map(attempt -> open(sheets, course, attempt));
                    case OFFERED -> Optional.of(unbegun(sheets, course, key));
                    default -> Optional.empty();
                },
                state == PreTestState.DONE
                        ? sheets.standing(all.get(0).drawn(course), attempts.answers(all.get(0)))
                        : List.of());
    }

    /** Whether to offer the questions before the first lesson, for the page of the course. */
    public PreTestState preTestState(EnrolmentId placeId) {
        EnrolledPlace place = enrolments.own(placeId);
        Course course = catalogue.edition(place.edition()).course();
        return PreTestState.of(course, place, attempts.ofTest(placeId, TestId.PRE));
    }

    /**
     * How a learner did, for whoever may see the roster of her class.
     *
     * @throws NotFound when there is no such place, or it is in somebody else's class
     */
    public LearnerTests learner(EnrolmentId placeId) {
        access.requireSomewhere(Permission.READ_ROSTER);
        EnrolledPlace place = enrolments.snapshot(placeId);
        ClassView trainingClass = training.require(place.trainingClass());
        access.require(Permission.READ_ROSTER, Target.ofClass(trainingClass.id().value(), trainingClass.unit()));
        Course course = catalogue.edition(place.edition()).course();
        List<Attempt> finals = attempts.ofTest(placeId, TestId.FINAL);
        return new LearnerTests(
                place,
                people.names(List.of(place.person())).getOrDefault(place.person(), ""),
                trainingClass,
                course.title(),
                FinalStanding.of(place, course, attempts.grants(placeId), finals),
                course.lessons().size(),
                place.finished().size(),
                finals.stream().map(LearnerTests.Line::of).toList(),
                attempts.grantsAt(placeId).stream()
                        .map(grant -> new LearnerTests.Grant(grant.grantedAt(), grant.reason()))
                        .toList());
    }

    private OpenTest open(Sheets sheets, Course course, Attempt attempt) {
        return sheets.open(
                attempt.key(), true, attempt.drawn(course), attempts.answers(attempt), attempts.waiting(attempt.key()));
    }

    private OpenTest unbegun(Sheets sheets, Course course, AttemptKey key) {
        return sheets.open(key, false, Drawn.anew(course, key.test(), seeds.of(key)), Map.of(), attempts.waiting(key));
    }

    private MarkedTest marked(Sheets sheets, Course course, Attempt attempt, boolean withKey) {
        return sheets.marked(attempt, attempt.drawn(course), attempts.answers(attempt), withKey);
    }

    private static Optional<Attempt> submitted(List<Attempt> all, int number) {
        return all.stream()
                .filter(attempt -> attempt.number() == number && attempt.isSubmitted())
                .findFirst();
    }

    private static Optional<Attempt> underWay(List<Attempt> all) {
        return all.stream().filter(attempt -> !attempt.isSubmitted()).findFirst();
    }
}
