package academy.ocop.portal;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.CourseId;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.identity.Townspeople;
import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Asking;
import academy.ocop.training.ClassId;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is held about oneself, as words: nothing of it is a key, a constant or a moment in a machine's form. */
@ExtendWith(ArquillianExtension.class)
class MyDataIT {

    @Inject
    Townspeople people;

    @Inject
    TrainingQueries training;

    @Inject
    EnrolmentService enrolments;

    @Inject
    AsCaller as;

    @Test
    void oneReadsEverythingThatIsHeldAboutOneself() {
        Somebody lan = people.learner(people.commune(4));
        ClassId selfPaced = as.portal(() -> training.selfPaced(new CourseId("food-safety")))
                .map(ClassView::id)
                .orElseThrow();
        as.call(lan.caller(), () -> enrolments.enrol(selfPaced));

        for (String language : new String[] {"vi", "en"}) {
            String page =
                    people.asking(lan).get("/portal/my-data?lang=" + language).body();

            assertThat(page)
                    .contains(lan.name(), "TH-ATTP", "href=\"/identity/my-data\"")
                    .doesNotContain(">ACTIVE<", ">OTHER<", ">PRODUCER<")
                    // A key of the bundle, where its word is missing; a sentence may end with "data.".
                    .doesNotContainPattern("data\\.[a-z]")
                    .doesNotContainPattern("<dd>\\d{4}-\\d{2}-\\d{2}");
        }
    }

    @Test
    void aVisitorReadsNothing() {
        assertThat(Asking.visitor().get("/portal/my-data").statusCode()).isEqualTo(401);
    }
}
