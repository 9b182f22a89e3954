package academy.ocop.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Portal;
import academy.ocop.suite.SampleCourse;
import academy.ocop.suite.SampleMedia;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Recordings and videos as a player gets them: whole, in parts, and once for ever. */
@ExtendWith(ArquillianExtension.class)
class MediaIT {

    private static final String VIDEO = SampleMedia.FOLDER + "turning.mp4";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final byte[] video = SampleMedia.files().get(VIDEO);

    @Inject
    AsCaller as;

    @Inject
    PublicationService publication;

    private EditionId edition = new EditionId(0);

    @BeforeEach
    void publishACourseWithAVideo() {
        CourseId id = SampleCourse.newId();
        Map<String, byte[]> files = SampleCourse.files(id);
        files.putAll(SampleMedia.files());
        edit(files, "drying/lesson.vi.md", "## Làm từng bước\n\n", "[Cách trở tôm](media/turning.mp4)\n\n");
        edit(files, "drying/lesson.en.md", "## Step by step\n\n", "[Turning the shrimp](media/turning.mp4)\n\n");
        edition = as.portal(
                () -> publication.publish(id.value(), CourseFiles.of(files)).orElseThrow());
    }

    @Test
    void aPlayerGetsThePartItAsksFor() throws Exception {
        HttpResponse<byte[]> part = get(VIDEO, "Range", "bytes=100-199");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 100-199/5000");
        assertThat(part.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(video, 100, 200));
        HttpResponse<byte[]> end = get(VIDEO, "Range", "bytes=-1");
        assertThat(end.headers().firstValue("Content-Range")).contains("bytes 4999-4999/5000");
        assertThat(end.body()).isEqualTo(Arrays.copyOfRange(video, 4999, 5000));
    }

    @Test
    void aPartBehindTheEndIsRefusedWithTheLength() throws Exception {
        HttpResponse<byte[]> none = get(VIDEO, "Range", "bytes=5000-");

        assertThat(none.statusCode()).isEqualTo(416);
        assertThat(none.headers().firstValue("Content-Range")).contains("bytes */5000");
        assertThat(none.body()).isEmpty();
    }

    @Test
    void theWholeComesOnceAndIsKept() throws Exception {
        HttpResponse<byte[]> whole = get(VIDEO);
        String tag = whole.headers().firstValue("ETag").orElseThrow();

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(video);
        assertThat(whole.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(whole.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        HttpResponse<byte[]> again = get(VIDEO, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(VIDEO, "Range", "bytes=0-9", "If-Range", tag).statusCode())
                .isEqualTo(206);
        assertThat(get(VIDEO, "Range", "bytes=0-9", "If-Range", "\"other\"").body())
                .isEqualTo(video);
    }

    @Test
    void onlyWhatALessonShowsCanBeHad() throws Exception {
        assertThat(get(SampleMedia.FOLDER + "listen.vi.mp3").headers().firstValue("Content-Type"))
                .contains("audio/mpeg");
        assertThat(get(SampleMedia.FOLDER + "turning.vi.vtt").statusCode()).isEqualTo(200);
        for (String hidden :
                new String[] {"drying/quiz.yaml", SampleMedia.FOLDER + "turning.yaml", "final-test.yaml"}) {
            assertThat(get(hidden).statusCode()).as(hidden).isEqualTo(404);
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(Portal.address() + "/catalogue/media/" + edition.value() + "/" + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void edit(Map<String, byte[]> files, String path, String behind, String added) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        files.put(path, text.replace(behind, behind + added).getBytes(StandardCharsets.UTF_8));
    }
}
