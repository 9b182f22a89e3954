package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.ClassPack;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Question;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.identity.AccountId;
import academy.ocop.identity.IdentityDemonstration;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.Role;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Caller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.OneDeed;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The questions before the first lesson on a real database, and who may see what a trainer takes into a hall. */
@ExtendWith(ArquillianExtension.class)
class PreTestIT {

    @Inject
    AsCaller as;

    @Inject
    Bench bench;

    @Inject
    IdentityDemonstration grants;

    @Inject
    PlacesQueries places;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    OneDeed deed;

    @Inject
    EnrolmentService enrolments;

    @Inject
    EnrolmentQueries enrolled;

    @Inject
    AssessmentService assessments;

    @Inject
    AssessmentQueries queries;

    @Inject
    AssessmentData data;

    private CourseId course = new CourseId("sample");

    @BeforeEach
    void publishCourse() {
        course = bench.newCourse();
    }

    @Test
    void tellsWhichLessonsToLookAtFirstAndCountsForNothing() {
        Bench.Learner learner = bench.learner(course);
        Caller lan = learner.caller();
        EnrolmentId place = learner.place();
        AttemptKey key = new AttemptKey(place, TestId.PRE, 1);
        assertThat(as.call(lan, () -> queries.preTestState(place))).isEqualTo(PreTestState.OFFERED);

        as.call(lan, () -> assessments.save(key, rightBut("before-wash").subList(0, 2)));
        assertThat(as.call(lan, () -> queries.preTestState(place))).isEqualTo(PreTestState.UNDER_WAY);
        Submitted submitted = as.call(lan, () -> assessments.submit(key, rightBut("before-wash"), true));

        assertThat(submitted.done()).isTrue();
        PreTestView view = as.call(lan, () -> queries.preTest(place, Language.EN));
        assertThat(view.state()).isEqualTo(PreTestState.DONE);
        assertThat(view.open()).isEmpty();
        assertThat(view.outcomes())
                .extracting(one -> one.outcome() + " " + one.right() + "/" + one.asked())
                .containsExactly("Wash shrimp clean 1/2", "Dry shrimp safely 2/2", "Keep a record of each batch 2/2");
        assertThat(view.outcomes().get(0).lessons())
                .extracting(LessonLine::folder)
                .containsExactly("washing");
        EnrolledPlace after = as.call(lan, () -> enrolled.own(place));
        assertThat(after.state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(after.finished()).isEmpty();
        assertThat(after.finalPassed()).isFalse();
        assertThat(as.portal(() -> data.dataOf(new PersonId(lan.personId())).toString()))
                .contains("\"test\":\"pre-test\"")
                .contains("\"question\":\"before-match\"")
                .contains("\"points\":");
    }

    @Test
    void leftEmptyItSaysHowToGoOnWithoutIt() {
        Bench.Learner learner = bench.learner(course);
        AttemptKey key = new AttemptKey(learner.place(), TestId.PRE, 1);

        refuses(
                AssessmentRefusal.NOTHING_TRIED,
                () -> as.call(learner.caller(), () -> assessments.submit(key, List.of(), false)));
    }

    @Test
    void isTakenOnceAndOnlyBeforeTheFirstLesson() {
        Bench.Learner learner = bench.learner(course);
        Caller lan = learner.caller();
        EnrolmentId place = learner.place();
        as.call(lan, () -> assessments.submit(new AttemptKey(place, TestId.PRE, 1), rightBut(""), false));
        refuses(
                AssessmentRefusal.ALREADY_SUBMITTED,
                () -> as.call(lan, () -> assessments.save(new AttemptKey(place, TestId.PRE, 2), rightBut(""))));

        Bench.Learner binhs = bench.learner(course);
        Caller binh = binhs.caller();
        EnrolmentId late = binhs.place();
        as.run(
                binh,
                () -> deed.of(() -> enrolments.lessonFinished(
                        late, binhs.course().lessons().get(0).id())));
        assertThat(as.call(binh, () -> queries.preTestState(late))).isEqualTo(PreTestState.OVER);
        refuses(
                AssessmentRefusal.LESSONS_BEGUN,
                () -> as.call(binh, () -> assessments.save(new AttemptKey(late, TestId.PRE, 1), rightBut(""))));
    }

    @Test
    void nobodySeesOrTakesAnotherPersons() {
        Bench.Learner learner = bench.learner(course);
        Caller lan = learner.caller();
        EnrolmentId place = learner.place();
        Caller binh = somebody();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.call(binh, () -> queries.preTest(place, Language.VI)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        as.call(binh, () -> assessments.save(new AttemptKey(place, TestId.PRE, 1), rightBut(""))));
        assertThat(as.call(lan, () -> queries.preTestState(place))).isEqualTo(PreTestState.OFFERED);
        refuses(PlatformRefusal.NOT_SIGNED_IN, () -> as.visitor(() -> queries.preTest(place, Language.VI)));
    }

    @Test
    void theClassPackIsForThoseWhoTeachPlanOrWrite() {
        EditionId edition =
                as.visitor(() -> catalogue.published(course)).orElseThrow().id();
        for (Role role : List.of(Role.TRAINER, Role.COORDINATOR, Role.BRANCH_OFFICER, Role.AUTHOR, Role.AUDITOR)) {
            Caller staff = with(role);
            ClassPack pack = as.call(staff, () -> catalogue.classPack(edition, Language.EN));
            assertThat(pack.exercises()).as("%s", role).hasSize(3);
            assertThat(pack.slides().get(3).html()).contains("src=\"/catalogue/media/" + edition.value() + "/washing/");
        }
        for (Caller other : List.of(somebody(), with(Role.COMMUNE_CONTACT), with(Role.ADMINISTRATOR))) {
            refuses(PlatformRefusal.NOT_ALLOWED, () -> as.call(other, () -> catalogue.classPack(edition, Language.EN)));
        }
        refuses(PlatformRefusal.NOT_SIGNED_IN, () -> as.visitor(() -> catalogue.classPack(edition, Language.EN)));
    }

    private static void refuses(Refusal reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(deed).returns(reason, Refused::reason);
    }

    /** All answers right but the one to a question, which is left out. */
    private List<Given> rightBut(String left) {
        return as.visitor(() -> catalogue.published(course)).orElseThrow().course().preTest().stream()
                .filter(question -> !question.id().value().equals(left))
                .map((Question question) -> new Given(question.id(), RightAnswer.to(question), 1))
                .toList();
    }

    private Caller with(Role role) {
        Caller staff = somebody();
        boolean whole = List.of(Role.AUTHOR, Role.AUDITOR, Role.ADMINISTRATOR).contains(role);
        UnitId unit = whole ? null : as.visitor(places::communesToday).get(0).id();
        as.run(Caller.portal(), () -> grants.grant(new AccountId(staff.accountId()), role, unit, null));
        return staff;
    }

    private Caller somebody() {
        return Bench.caller(bench.register("Nguyễn Văn Bình", ""));
    }
}
