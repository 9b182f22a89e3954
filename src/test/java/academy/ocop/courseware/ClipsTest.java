package academy.ocop.courseware;

import static academy.ocop.courseware.FaultKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.suite.SampleMedia;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings and videos of a lesson: what belongs to one, how large it may be, and how it stands in the page. */
class ClipsTest {

    private static final String VI = "drying/lesson.vi.md";
    private static final String EN = "drying/lesson.en.md";
    private static final String MEDIA = SampleMedia.FOLDER;

    private final Sample sample = withMedia();

    @Test
    void aLessonWithBothHasNoFault() {
        assertThat(sample.read().faults()).isEmpty();
        Lesson lesson = sample.course().lessons().get(1);
        assertThat(lesson.recording(Language.VI)).contains(new Recording("listen.vi.mp3", "audio/mpeg", 3));
        assertThat(lesson.recording(Language.EN)).isEmpty();
        assertThat(sample.course().media())
                .contains(
                        MEDIA + "listen.vi.mp3",
                        MEDIA + "turning.mp4",
                        MEDIA + "turning-phone.mp4",
                        MEDIA + "turning.en.vtt",
                        MEDIA + "turning-poster.png")
                .doesNotContain(MEDIA + "turning.yaml");
    }

    @Test
    void aVideoLoadsNothingUntilItIsPressed() {
        String html = sample.course().lessons().get(1).text(Language.EN).html("/m", "/l");

        assertThat(html)
                .contains("<video controls=\"controls\" preload=\"none\" playsinline=\"playsinline\""
                        + " poster=\"/m/turning-poster.png\" width=\"320\" height=\"180\">")
                .contains("<source src=\"/m/turning-phone.mp4\" type=\"video/mp4\" media=\"(max-width: 48em)\" />"
                        + "<source src=\"/m/turning.mp4\" type=\"video/mp4\" />")
                .contains("<track kind=\"captions\" srclang=\"en\" label=\"English\" src=\"/m/turning.en.vtt\""
                        + " default=\"default\" />")
                .contains("<figcaption>Turning the shrimp</figcaption>")
                .contains("<p>Turn the shrimp with a rake. Once an hour.</p>")
                .doesNotContain("{media}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "turning.mp4",
                "turning-phone.mp4",
                "turning.vi.vtt",
                "turning.en.vtt",
                "turning-poster.png",
                "turning.yaml"
            })
    void everyPartOfAVideoIsAskedFor(String part) {
        List<Fault> faults = sample.without(MEDIA + part).read().faults();

        assertThat(faults)
                .extracting(Fault::kind)
                .containsOnly(part.endsWith(".yaml") ? IMAGE_SIDE_FILE_MISSING : VIDEO_PART_MISSING);
        assertThat(faults.get(0).line()).isEqualTo(sample.line(VI, "media/turning.mp4"));
    }

    @ParameterizedTest(name = "{0} of {1} kB is {2}")
    @CsvSource({
        "listen.vi.mp3, 1536, fine",
        "listen.vi.mp3, 1537, FILE_TOO_LARGE",
        "turning.mp4, 12288, fine",
        "turning.mp4, 12289, FILE_TOO_LARGE",
        "turning-phone.mp4, 4096, fine",
        "turning-phone.mp4, 4097, FILE_TOO_LARGE",
        "turning.vi.vtt, 101, FILE_TOO_LARGE",
        "turning-poster.png, 301, FILE_TOO_LARGE"
    })
    void eachKindHasItsLimit(String file, int kilobytes, String expected) {
        byte[] content = new byte[kilobytes * 1024];
        Arrays.fill(content, (byte) '\n');
        byte[] start = sample.files().get(MEDIA + file);
        System.arraycopy(start, 0, content, 0, Math.min(start.length, content.length));

        assertThat(sample.with(MEDIA + file, content).read().faults())
                .extracting(fault -> fault.kind().name())
                .isEqualTo("fine".equals(expected) ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"listen.vi.mp3", "turning.mp4", "turning-phone.mp4", "turning.en.vtt"})
    void aFileIsWhatItsNameSays(String file) {
        Sample wrong =
                sample.with(MEDIA + file, "<html>something else entirely</html>".getBytes(StandardCharsets.UTF_8));

        assertThat(wrong.read().faults()).extracting(Fault::kind).containsExactly(MEDIA_UNREADABLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "mp3, 49443304000000000000000000, true",
        "mp3, FFFB9000000000000000000000, true",
        "m4a, 000000186674797069736F6D00, true",
        "opus, 4F67675300020000000000000000, true",
        "webm, 1A45DFA30000000000000000, true",
        "webm, 1A45DFA400000000000000000, false",
        "mp4, 0000001866747970, false",
        "vtt, 5745425654540A0A30303A30, true"
    })
    void formatsAreKnownByHowTheyBegin(String extension, String hex, boolean fits) {
        byte[] content = new byte[hex.length() / 2];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }

        assertThat(MediaFormat.of("x." + extension).orElseThrow().fits(content)).isEqualTo(fits);
    }

    @Test
    void oneRecordingALanguageAndNothingLeftOver() {
        byte[] mp3 = sample.files().get(MEDIA + "listen.vi.mp3");
        assertThat(sample.with(MEDIA + "once-more.vi.mp3", mp3)
                        .with(MEDIA + "once-more.yaml", sample.text(MEDIA + "listen.yaml"))
                        .read()
                        .faults())
                .extracting(Fault::kind)
                .containsExactly(RECORDING_TWICE);
        assertThat(sample.without(MEDIA + "listen.yaml").read().faults())
                .extracting(Fault::kind)
                .containsExactly(IMAGE_SIDE_FILE_MISSING);
        assertThat(sample.with(MEDIA + "boat.vi.vtt", "WEBVTT\n\n00:00").read().faults())
                .extracting(Fault::kind)
                .containsExactly(IMAGE_UNUSED);
    }

    @Test
    void aVideoStandsAloneAndInBothLanguages() {
        String link = "[Cách trở tôm](media/turning.mp4)";
        assertThat(sample.edit(VI, link, "Xem " + link).read().faults())
                .extracting(Fault::kind)
                .contains(LINK_NOT_ALLOWED, TRANSLATION_DRIFTS);
        assertThat(sample.edit(VI, link + "\n\n", "").read().faults())
                .extracting(Fault::kind)
                .containsExactly(TRANSLATION_DRIFTS);
    }

    private static Sample withMedia() {
        Map<String, byte[]> files = new TreeMap<>(Sample.good().files());
        files.putAll(SampleMedia.files());
        return new Sample(files)
                .edit(VI, "## Làm từng bước\n\n", "## Làm từng bước\n\n[Cách trở tôm](media/turning.mp4)\n\n")
                .edit(EN, "## Step by step\n\n", "## Step by step\n\n[Turning the shrimp](media/turning.mp4)\n\n");
    }
}
