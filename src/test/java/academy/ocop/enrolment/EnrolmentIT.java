package academy.ocop.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.EditionId;
import academy.ocop.catalogue.PublicationService;
import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.LessonId;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Registered;
import academy.ocop.identity.Registration;
import academy.ocop.identity.RegistrationService;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Caller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.OneDeed;
import academy.ocop.suite.SampleCourse;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassId;
import academy.ocop.training.NewClass;
import academy.ocop.training.TrainingQueries;
import academy.ocop.training.TrainingRefusal;
import academy.ocop.training.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Places in classes on a real database: races, and editions that change under a learner's feet. */
@ExtendWith(ArquillianExtension.class)
class EnrolmentIT {

    @Inject
    AsCaller as;

    @Inject
    PublicationService publication;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    RegistrationService registration;

    @Inject
    TrainingService training;

    @Inject
    TrainingQueries classes;

    @Inject
    PlacesQueries places;

    @Inject
    EnrolmentService enrolments;

    @Inject
    OneDeed deed;

    @Inject
    EnrolmentQueries queries;

    @Inject
    Heard heard;

    private CourseId course = new CourseId("sample");

    /** Every test has a course of its own, so that none sees another's classes. */
    @BeforeEach
    void publishCourse() {
        course = SampleCourse.newId();
        as.portal(() -> publication.publish(course.value(), CourseFiles.of(SampleCourse.files(course))));
    }

    @Test
    void lastSeatGoesToOneOfMany() throws Exception {
        ClassId small = open(5);
        List<Caller> people = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            people.add(somebody());
        }

        List<Future<EnrolmentId>> tries = people.stream()
                .map(one -> as.begin(one, () -> enrolments.enrol(small)))
                .toList();

        int seated = 0;
        for (Future<EnrolmentId> one : tries) {
            try {
                one.get();
                seated++;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause())
                        .isInstanceOfSatisfying(
                                Refused.class, no -> assertThat(no.reason()).isEqualTo(TrainingRefusal.CLASS_FULL));
            }
        }
        assertThat(seated).isEqualTo(5);
        assertThat(as.visitor(() -> classes.require(small)).seatsTaken()).isEqualTo(5);
    }

    @Test
    void secondPlaceInAClassIsRefusedAndTakesNoSeat() {
        ClassId some = open(5);
        Caller lan = somebody();
        as.call(lan, () -> enrolments.enrol(some));

        assertRefused(EnrolmentRefusal.ALREADY_ENROLLED, lan, () -> enrolments.enrol(some));
        assertThat(as.visitor(() -> classes.require(some)).seatsTaken()).isEqualTo(1);
    }

    @Test
    void whoComesBackFindsHerPlaceAndProgress() {
        ClassId some = open(5);
        Caller lan = somebody();
        EnrolmentId place = as.call(lan, () -> enrolments.enrol(some));
        as.run(lan, () -> deed.of(() -> enrolments.lessonFinished(place, lesson("washing"))));
        as.run(lan, () -> enrolments.leave(place));
        assertThat(as.visitor(() -> classes.require(some)).seatsTaken()).isZero();
        assertRefused(EnrolmentRefusal.LEFT_CLASS, lan, () -> {
            deed.of(() -> enrolments.lessonFinished(place, lesson("drying")));
            return place;
        });

        assertThat(as.call(lan, () -> enrolments.enrol(some))).isEqualTo(place);
        assertThat(as.call(lan, () -> queries.own(place)).finished()).containsExactly(lesson("washing"));
        assertThat(as.visitor(() -> classes.require(some)).seatsTaken()).isEqualTo(1);
    }

    @Test
    void somebodyElsesPlaceIsAnsweredLikeNone() {
        EnrolmentId place = as.call(somebody(), () -> enrolments.enrol(open(5)));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.call(somebody(), () -> queries.own(place)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.run(somebody(), () -> enrolments.leave(place)));
    }

    @Test
    void isFinishedOnceThoughTwoRequestsMeetTheLastRequirement() throws Exception {
        Caller lan = somebody();
        EnrolmentId place = as.call(lan, () -> enrolments.enrol(open(5)));
        as.run(lan, () -> enrolments.opened(place, "washing"));
        as.run(lan, () -> deed.of(() -> enrolments.lessonFinished(place, lesson("washing"))));

        List<Future<Boolean>> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            both.add(as.begin(lan, () -> {
                deed.of(() -> enrolments.lessonFinished(place, lesson("drying")));
                return true;
            }));
            both.add(as.begin(lan, () -> {
                deed.of(() -> enrolments.finalPassed(place, new BigDecimal("90.00")));
                return true;
            }));
        }
        for (Future<Boolean> one : both) {
            one.get();
        }

        assertThat(as.call(lan, () -> queries.own(place)).state()).isEqualTo(EnrolmentState.FINISHED);
        assertThat(heard.of(place)).hasSize(1);
    }

    @Test
    void newEditionChangesNothingForWhoIsUnderWay() {
        ClassId some = open(5);
        Caller lan = somebody();
        EnrolmentId place = as.call(lan, () -> enrolments.enrol(some));
        as.run(lan, () -> deed.of(() -> enrolments.lessonFinished(place, lesson("washing"))));
        EditionId hers = as.call(lan, () -> queries.own(place)).edition();
        String before = everything(hers);

        Map<String, byte[]> changed = SampleCourse.withoutWashing(course);
        as.portal(() ->
                publication.publish(course.value(), CourseFiles.of(changed)).orElseThrow());

        assertThat(as.call(lan, () -> queries.own(place)).edition()).isEqualTo(hers);
        assertThat(everything(hers)).isEqualTo(before);
        as.run(lan, () -> enrolments.opened(place, "washing"));
        EnrolmentId newcomer = as.call(somebody(), () -> enrolments.enrol(some));
        EditionId newest = as.portal(() -> queries.snapshot(newcomer)).edition();
        assertThat(newest).isNotEqualTo(hers);
        assertThat(as.visitor(() -> catalogue.edition(newest)).course().lessons())
                .extracting(Lesson::id)
                .containsExactly(lesson("drying"));

        // The author takes the change back: the very files are the first edition again.
        as.portal(() -> publication.publish(course.value(), CourseFiles.of(SampleCourse.files(course))));
        assertThat(as.visitor(() -> catalogue.published(course)).orElseThrow().id())
                .isEqualTo(hers);
    }

    @Test
    void folderWithAFaultChangesNothing() {
        Map<String, byte[]> broken = SampleCourse.files(course);
        broken.remove("washing/quiz.yaml");

        assertThat(as.portal(() -> publication.publish(course.value(), CourseFiles.of(broken))))
                .isEmpty();
        assertThat(as.visitor(() -> catalogue.published(course))).isPresent();
    }

    private String everything(EditionId edition) {
        return as.visitor(() -> {
            StringBuilder all =
                    new StringBuilder(catalogue.edition(edition).course().toString());
            for (Lesson lesson : catalogue.edition(edition).course().lessons()) {
                for (Language language : Language.values()) {
                    all.append(catalogue.html(edition, lesson.id(), language));
                }
            }
            return all.toString();
        });
    }

    private void assertRefused(EnrolmentRefusal reason, Caller who, java.util.concurrent.Callable<EnrolmentId> deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as.call(who, deed))
                .returns(reason, Refused::reason);
    }

    private ClassId open(int seats) {
        NewClass wish = new NewClass(
                "c-" + UUID.randomUUID().toString().substring(0, 18),
                new Bilingual("Lớp phơi tôm", "Shrimp drying"),
                course,
                ClassForm.CLASSROOM,
                as.visitor(places::communesToday).get(0).id(),
                LocalDate.of(2026, 11, 23),
                null,
                seats);
        return as.portal(() -> training.open(wish));
    }

    private Caller somebody() {
        Registered lan = as.newcomer(() -> registration.register(new Registration(
                "Trần Thị Lan",
                1974,
                places.communesToday().get(0).id(),
                PersonKind.PRODUCER,
                OptionalData.NOTHING,
                "",
                RegistrationService.PRIVACY_VERSION)));
        return new Caller(lan.accountId().value(), lan.personId().value(), null, "Trần Thị Lan", "127.0.0.1", false);
    }

    private LessonId lesson(String folder) {
        return LessonId.of(course, folder);
    }

    /** Hears of every finished place. */
    @ApplicationScoped
    public static class Heard {

        private final Queue<EnrolmentFinished> events = new ConcurrentLinkedQueue<>();

        void hear(@Observes EnrolmentFinished event) {
            events.add(event);
        }

        List<EnrolmentFinished> of(EnrolmentId place) {
            return events.stream()
                    .filter(event -> event.enrolment().equals(place))
                    .toList();
        }
    }
}
