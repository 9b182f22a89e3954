package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.EditionId;
import academy.ocop.catalogue.PublicationService;
import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.ClassPack;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Question;
import academy.ocop.enrolment.EnrolledPlace;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.enrolment.EnrolmentState;
import academy.ocop.identity.AccountId;
import academy.ocop.identity.GrantService;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Registered;
import academy.ocop.identity.Registration;
import academy.ocop.identity.RegistrationService;
import academy.ocop.identity.Role;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Caller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassId;
import academy.ocop.training.NewClass;
import academy.ocop.training.TrainingService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The questions before the first lesson on a real database, and who may see what a trainer takes into a hall. */
@ExtendWith(ArquillianExtension.class)
class PreTestIT {

    private static final List<String> FILES = List.of(
            "course.yaml",
            "pre-test.yaml",
            "final-test.yaml",
            "figures.yaml",
            "hand-out.vi.md",
            "hand-out.en.md",
            "class-pack/plan.vi.md",
            "class-pack/plan.en.md",
            "class-pack/slides.vi.md",
            "class-pack/slides.en.md",
            "class-pack/exercises.vi.md",
            "class-pack/exercises.en.md",
            "washing/lesson.vi.md",
            "washing/lesson.en.md",
            "washing/quiz.yaml",
            "washing/media/wash-place.vi.svg",
            "washing/media/wash-place.en.svg",
            "washing/media/wash-place.yaml",
            "drying/lesson.vi.md",
            "drying/lesson.en.md",
            "drying/quiz.yaml",
            "drying/media/drying-yard.vi.svg",
            "drying/media/drying-yard.en.svg",
            "drying/media/drying-yard.yaml");

    @Inject
    AsCaller as;

    @Inject
    PublicationService publication;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    RegistrationService registration;

    @Inject
    GrantService grants;

    @Inject
    TrainingService training;

    @Inject
    PlacesQueries places;

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
    private EditionId edition = new EditionId(0);
    private ClassId trainingClass = new ClassId(0);

    @BeforeEach
    void publishCourse() throws IOException {
        course = new CourseId(
                "asked-x" + UUID.randomUUID().toString().replace("-", "").substring(0, 20));
        CourseFiles files = CourseFiles.of(sample());
        edition = as.portal(() -> publication.publish(course.value(), files).orElseThrow());
        trainingClass = as.portal(() -> training.open(new NewClass(
                "c-" + UUID.randomUUID().toString().substring(0, 18),
                new Bilingual("Lớp phơi tôm", "Shrimp drying"),
                course,
                ClassForm.CLASSROOM,
                places.communesToday().get(0).id(),
                LocalDate.of(2026, 11, 23),
                null,
                20)));
    }

    @Test
    void tellsWhichLessonsToLookAtFirstAndCountsForNothing() {
        Caller lan = somebody();
        EnrolmentId place = as.call(lan, () -> enrolments.enrol(trainingClass));
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
    void isTakenOnceAndOnlyBeforeTheFirstLesson() {
        Caller lan = somebody();
        EnrolmentId place = as.call(lan, () -> enrolments.enrol(trainingClass));
        as.call(lan, () -> assessments.submit(new AttemptKey(place, TestId.PRE, 1), rightBut(""), false));
        refuses(
                AssessmentRefusal.ALREADY_SUBMITTED,
                () -> as.call(lan, () -> assessments.save(new AttemptKey(place, TestId.PRE, 2), rightBut(""))));

        Caller binh = somebody();
        EnrolmentId late = as.call(binh, () -> enrolments.enrol(trainingClass));
        as.run(
                binh,
                () -> enrolments.lessonFinished(
                        late, catalogue.edition(edition).course().lessons().get(0).id()));
        assertThat(as.call(binh, () -> queries.preTestState(late))).isEqualTo(PreTestState.OVER);
        refuses(
                AssessmentRefusal.LESSONS_BEGUN,
                () -> as.call(binh, () -> assessments.save(new AttemptKey(late, TestId.PRE, 1), rightBut(""))));
    }

    @Test
    void nobodySeesOrTakesAnotherPersons() {
        Caller lan = somebody();
        EnrolmentId place = as.call(lan, () -> enrolments.enrol(trainingClass));
        Caller binh = somebody();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.call(binh, () -> queries.preTest(place, Language.VI)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.call(
                        binh, () -> assessments.save(new AttemptKey(place, TestId.PRE, 1), rightBut(""))));
        assertThat(as.call(lan, () -> queries.preTestState(place))).isEqualTo(PreTestState.OFFERED);
        refuses(
                PlatformRefusal.NOT_SIGNED_IN,
                () -> as.visitor(() -> queries.preTest(place, Language.VI)));
    }

    @Test
    void theClassPackIsForThoseWhoTeachPlanOrWrite() {
        for (Role role : List.of(Role.TRAINER, Role.COORDINATOR, Role.BRANCH_OFFICER, Role.AUTHOR, Role.AUDITOR)) {
            Caller staff = with(role);
            ClassPack pack = as.call(staff, () -> catalogue.classPack(edition, Language.EN));
            assertThat(pack.exercises()).as("%s", role).hasSize(3);
            assertThat(pack.slides().get(3).html()).contains("src=\"/catalogue/media/" + edition.value() + "/washing/");
        }
        for (Caller other : List.of(somebody(), with(Role.COMMUNE_CONTACT), with(Role.ADMINISTRATOR))) {
            refuses(
                    PlatformRefusal.NOT_ALLOWED,
                    () -> as.call(other, () -> catalogue.classPack(edition, Language.EN)));
        }
        refuses(
                PlatformRefusal.NOT_SIGNED_IN,
                () -> as.visitor(() -> catalogue.classPack(edition, Language.EN)));
    }

    private static void refuses(Refusal reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(deed).returns(reason, Refused::reason);
    }

    /** All answers right but the one to a question, which is left out. */
    private List<Given> rightBut(String left) {
        return catalogue.edition(edition).course().preTest().stream()
                .filter(question -> !question.id().value().equals(left))
                .map((Question question) -> new Given(question.id(), RightAnswer.to(question), 1))
                .toList();
    }

    private Caller with(Role role) {
        Caller staff = somebody();
        as.run(
                Caller.portal(),
                () -> grants.grant(
                        new AccountId(staff.accountId()),
                        role,
                        List.of(Role.AUTHOR, Role.AUDITOR, Role.ADMINISTRATOR).contains(role)
                                ? null
                                : places.communesToday().get(0).id(),
                        null));
        return staff;
    }

    private Caller somebody() {
        Registered lan = as.visitor(() -> registration.register(new Registration(
                "Trần Thị Lan",
                1974,
                places.communesToday().get(0).id(),
                PersonKind.PRODUCER,
                OptionalData.NOTHING,
                "",
                RegistrationService.PRIVACY_VERSION)));
        return new Caller(lan.accountId().value(), lan.personId().value(), null, "Trần Thị Lan", "127.0.0.1", false);
    }

    private Map<String, byte[]> sample() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : FILES) {
            try (InputStream content =
                    PreTestIT.class.getClassLoader().getResourceAsStream("courses/dry-shrimp/" + path)) {
                files.put(path, content.readAllBytes());
            }
        }
        String sheet = new String(files.get("course.yaml"), StandardCharsets.UTF_8);
        files.put(
                "course.yaml",
                sheet.replace("id: dry-shrimp", "id: " + course.value()).getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
