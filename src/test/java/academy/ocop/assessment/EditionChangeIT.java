package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.assessment.Bench.Learner;
import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.PublicationService;
import academy.ocop.certificate.CertificateQueries;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.Question;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.identity.Registered;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.PlainBrowser;
import academy.ocop.suite.Portal;
import academy.ocop.suite.SampleCourse;
import academy.ocop.training.ClassId;
import academy.ocop.training.TrainingQueries;
import academy.ocop.training.TrainingRefusal;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course that changes or goes while somebody learns it: for her nothing changes at all. */
@ExtendWith(ArquillianExtension.class)
class EditionChangeIT {

    @Inject
    Bench bench;

    @Inject
    AsCaller as;

    @Inject
    AssessmentService assessment;

    @Inject
    EnrolmentService enrolments;

    @Inject
    PublicationService publication;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    TrainingQueries training;

    @Inject
    CertificateQueries papers;

    private CourseId course = new CourseId("sample");
    private Learner lan;
    private final PlainBrowser browser = new PlainBrowser(Portal.address());

    /** Two lessons finished, the final test open and half answered. */
    @BeforeEach
    void halfWay() {
        course = bench.newCourse();
        lan = bench.learner(course, Bench.PASSWORD);
        bench.finishLessons(lan);
        as.call(lan.caller(), () -> assessment.start(lan.place(), 1));
        List<Question> drawn = bench.drawn(lan, 1);
        as.call(
                lan.caller(),
                () -> assessment.save(lan.finalTest(1), bench.right(drawn.subList(0, drawn.size() / 2), 1)));
        browser.signIn(lan.account().loginCode(), Bench.PASSWORD);
    }

    @Test
    void whoIsUnderWaySeesEveryByteAsBeforeAndIsMarkedByTheOldKey() {
        Map<String, String> before = pages();

        bench.publish(course, secondEdition());

        assertThat(pages()).isEqualTo(before);
        as.call(lan.caller(), () -> assessment.submit(lan.finalTest(1), bench.right(bench.drawn(lan, 1), 2), false));
        Attempt attempt = bench.attempt(lan.finalTest(1));
        assertThat(attempt.points()).isEqualByComparingTo(String.valueOf(attempt.pointsMax()));
        assertThat(as.call(lan.caller(), papers::mine)).hasSize(1);
    }

    @Test
    void whoComesNowLearnsTheNewEditionAndIsMarkedByItsKey() {
        bench.publish(course, secondEdition());

        Learner newcomer = bench.learner(course);

        assertThat(newcomer.course().lessons())
                .extracting(one -> one.id().folder())
                .containsExactly("drying");
        List<Given> formerlyRight = bench.right(lan.questions("drying"), 1);
        as.call(newcomer.caller(), () -> assessment.submit(newcomer.quiz("drying"), formerlyRight, false));
        Attempt attempt = bench.attempt(newcomer.quiz("drying"));
        assertThat(attempt.points())
                .as("the one question with another key")
                .isEqualByComparingTo(String.valueOf(attempt.pointsMax() - 1));
        as.call(newcomer.caller(), () -> assessment.start(newcomer.place(), 1));
        as.call(
                newcomer.caller(),
                () -> assessment.submit(newcomer.finalTest(1), bench.right(bench.drawn(newcomer, 1), 1), false));
        assertThat(bench.attempt(newcomer.finalTest(1)).isPassed()).isTrue();
    }

    @Test
    void aCourseWhoseFolderIsGoneTakesInNobodyAndKeepsWhoIsUnderWay() {
        ClassId alone =
                as.visitor(() -> training.selfPaced(course)).orElseThrow().id();
        Registered late = bench.register("Lê Thị Muộn", "");
        Map<String, String> before = pages();

        as.run(academy.ocop.platform.Caller.portal(), () -> publication.withdraw(course));

        assertThat(pages()).isEqualTo(before);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as.call(Bench.caller(late), () -> enrolments.enrol(alone)))
                .returns(TrainingRefusal.COURSE_WITHDRAWN, Refused::reason);
        int taken = as.visitor(() -> training.require(alone)).seatsTaken();
        assertThat(taken).as("no seat is lost").isEqualTo(1);
        assertThat(new PlainBrowser(Portal.address())
                        .open("/catalogue/course?id=" + course.value())
                        .status())
                .isEqualTo(404);
        assertThat(as.portal(catalogue::withdrawn)).contains(course);
        as.call(lan.caller(), () -> assessment.submit(lan.finalTest(1), bench.right(bench.drawn(lan, 1), 2), false));
        assertThat(as.call(lan.caller(), papers::mine)).hasSize(1);

        bench.publish(course, SampleCourse.files(course));

        assertThat(as.portal(catalogue::withdrawn)).doesNotContain(course);
        as.call(Bench.caller(late), () -> enrolments.enrol(alone));
    }

    @Test
    void onlyThePortalItselfWithdrawsACourse() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as.run(lan.caller(), () -> publication.withdraw(course)))
                .returns(PlatformRefusal.NOT_ALLOWED, Refused::reason);
        assertThat(as.visitor(() -> catalogue.published(course))).isPresent();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as.call(lan.caller(), catalogue::withdrawn))
                .returns(PlatformRefusal.NOT_ALLOWED, Refused::reason);
    }

    /** Without the washing lesson, and with another key. */
    private Map<String, byte[]> secondEdition() {
        Map<String, byte[]> files = SampleCourse.withoutWashing(course);
        SampleCourse.edit(files, "final-test.yaml", "- id: cover\n        right: true\n", "- id: cover\n");
        SampleCourse.edit(files, "final-test.yaml", "- id: leave\n", "- id: leave\n        right: true\n");
        SampleCourse.edit(files, "drying/quiz.yaml", "- id: cover\n      right: true\n", "- id: cover\n");
        SampleCourse.edit(files, "drying/quiz.yaml", "- id: leave\n", "- id: leave\n      right: true\n");
        return files;
    }

    /** Every page of hers, without what differs from one look to the next. */
    private Map<String, String> pages() {
        long place = lan.place().value();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("outline", "/enrolment/course?place=" + place);
        for (Lesson lesson : lan.course().lessons()) {
            String folder = lesson.id().folder();
            pages.put("lesson " + folder, "/enrolment/lesson?place=" + place + "&lesson=" + folder);
            pages.put("marks of " + folder, "/assessment/quiz?place=" + place + "&lesson=" + folder);
        }
        pages.put("final test", "/assessment/final?place=" + place);
        // The first look notes that she was here; the second shows what stays.
        pages.values().forEach(browser::open);
        pages.replaceAll((name, address) -> {
            PlainBrowser.Reply reply = browser.open(address);
            assertThat(reply.status()).as(name).isEqualTo(200);
            return reply.html()
                    .replaceAll("name=\"request\" value=\"[^\"]*\"", "")
                    .replaceAll("(data-now|nonce)=\"[^\"]*\"", "");
        });
        return pages;
    }
}
