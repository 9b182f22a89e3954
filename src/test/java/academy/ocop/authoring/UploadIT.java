package academy.ocop.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.identity.Role;
import academy.ocop.identity.Townspeople;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Asking;
import academy.ocop.suite.SampleCourse;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A zip on its way in: who may send one, what is refused before it is read, what becomes of it. */
@ExtendWith(ArquillianExtension.class)
class UploadIT {

    @Inject
    AsCaller as;

    @Inject
    Townspeople people;

    @Inject
    DraftQueries queries;

    private final CourseId course = SampleCourse.newId();

    @Test
    void aZipBecomesADraftWithItsFaults() {
        Townspeople.Somebody author = people.with(Role.AUTHOR, null, null);
        Map<String, byte[]> files = SampleCourse.files(course);
        files.remove("drying/lesson.en.md");

        HttpResponse<String> answer = people.asking(author)
                .send("/authoring/upload", "zip", CourseFiles.of(files).toZip());

        assertThat(answer.statusCode()).isEqualTo(303);
        DraftLine draft = as.call(author.caller(), queries::open).stream()
                .filter(one -> one.course().equals(course))
                .findFirst()
                .orElseThrow();
        assertThat(draft.faults()).isPositive();
        assertThat(draft.origin()).isEqualTo(DraftOrigin.ZIP);
    }

    @Test
    void whatIsNoCourseChangesNothingAndSaysWhy() {
        Townspeople.Somebody author = people.with(Role.AUTHOR, null, null);
        int before = as.call(author.caller(), queries::open).size();

        HttpResponse<String> answer = people.asking(author).send("/authoring/upload", "zip", "no zip".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("course.zip:").contains("f-zip-error");
        assertThat(as.call(author.caller(), queries::open)).hasSizeGreaterThanOrEqualTo(before);
        assertThat(as.call(author.caller(), queries::open))
                .noneMatch(one -> one.course().equals(course));
    }

    @Test
    void whoMayNotSendIsRefusedBeforeAnythingIsRead() {
        byte[] zip = CourseFiles.of(SampleCourse.files(course)).toZip();

        assertThat(people.asking(people.learner(people.commune(0)))
                        .send("/authoring/upload", "zip", zip)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> visitor = Asking.visitor().send("/authoring/upload", "zip", zip);
        assertThat(visitor.statusCode()).isEqualTo(303);
        assertThat(visitor.headers().firstValue("Location").orElse("")).contains("/identity/sign-in");
        HttpResponse<String> script = people.asking(people.learner(people.commune(0)))
                .send("/authoring/upload", "zip", zip, "application/json");
        assertThat(script.statusCode()).isEqualTo(403);
        assertThat(script.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(script.body()).contains("\"code\":\"NOT_ALLOWED\"");
    }

    @Test
    void aFormThatTakesNoFileIsSentNone() {
        Asking author = people.asking(people.with(Role.AUTHOR, null, null));

        assertThat(author.send("/authoring/start", "course", "x".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aFileBeyondTheLimitIsNotTaken() {
        Asking author = people.asking(people.with(Role.AUTHOR, null, null));

        HttpResponse<String> answer = author.send("/authoring/upload", "zip", new byte[51 << 20]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("50 MB");
    }
}
