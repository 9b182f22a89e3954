package academy.ocop.authoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Demonstration;
import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.suite.SampleCourse;
import academy.ocop.suite.SampleMedia;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course with a recording and a video comes as a zip, is published by a second person, and is heard and seen by a learner. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LessonMediaPageIT {

    /** Lets a player begin without sound and says how far it has come; the answer waits until it moves. */
    private static final String PLAYED = """
            player => new Promise((good, bad) => {
              player.muted = true;
              player.onerror = () => bad(new Error('cannot play: ' + (player.error && player.error.message)));
              player.ontimeupdate = () => { if (player.currentTime > 0) { good(player.currentTime); } };
              player.play().catch(bad);
            })""";

    @Test
    void whatTheOfficeRecordedIsHeardAndSeenInTheLesson() throws IOException {
        CourseId course = SampleCourse.newId();
        byte[] zip = CourseFiles.of(files(course)).toZip();
        String draft;
        try (Visit author = Demonstration.AUTHOR.on(Visit.on(Screen.DESK, "vi"))) {
            Page page = author.open("/authoring/upload").page();
            page.locator("#f-zip").setInputFiles(new FilePayload("course.zip", "application/zip", zip));
            page.locator("form[action='/do/authoring/upload'] button").click();
            assertThat(page).hasURL(Pattern.compile("/authoring/draft\\?id=\\d+.*"));
            draft = page.url().replaceAll("[&?]done=\\w+", "");
            page.locator("form[action='/do/authoring/submit'] button").click();
            assertThat(page.locator(".chip.due")).isVisible();
        }
        try (Visit officer = Demonstration.BRANCH_OFFICER.on(Visit.on(Screen.DESK, "vi"))) {
            Page page = officer.open(draft.replace("/draft?", "/compare?")).page();
            page.locator("form[action='/do/authoring/publish'] button").click();
            assertThat(page.locator(".notice.ok")).isVisible();
        }
        for (Screen screen : Screen.values()) {
            try (Visit learner = Visit.on(screen, "vi")) {
                Page page = lesson(learner, course);
                Locator recording = page.locator(".listen audio");
                Locator video = page.locator("video");
                assertThat(recording).hasAttribute("preload", "none");
                recording.evaluate(PLAYED);
                video.evaluate(PLAYED);
                org.assertj.core.api.Assertions.assertThat(video.evaluate("v => v.textTracks[0].language"))
                        .isEqualTo("vi");
                learner.look("lesson-media");
            }
        }
    }

    private static Page lesson(Visit learner, CourseId course) {
        String about = "/catalogue/course?id=" + course.value();
        Page page = learner.open("/identity/register?next=" + about).page();
        page.locator("#f-name").fill("Phạm Thị Nhạn");
        page.locator("#f-year").fill("1983");
        page.locator("#f-commune").selectOption(new SelectOption().setIndex(5));
        page.locator("input[name=kind][value=PRODUCER]").check();
        page.locator("#f-password").fill("ghe cao bien khoi");
        page.locator("#f-privacy").check();
        page.locator("main form[action='/do/identity/register'] > .actions button")
                .click();
        assertThat(page).hasURL(Pattern.compile("^[^?]*/identity/card.*"));
        learner.open(about);
        page.locator("main form[action='/do/enrolment/enrol'] button.button:not(.secondary)")
                .click();
        assertThat(page).hasURL(Pattern.compile("^[^?]*/enrolment/course.*"));
        page.locator("main .outline a[href*='lesson=drying']").first().click();
        return page;
    }

    private static Map<String, byte[]> files(CourseId course) throws IOException {
        Map<String, byte[]> files = SampleCourse.files(course);
        files.putAll(SampleMedia.files());
        files.keySet().removeIf(path -> path.endsWith(".mp3") || path.endsWith(".mp4"));
        files.put(SampleMedia.FOLDER + "listen.vi.m4a", media("listen.m4a"));
        files.put(SampleMedia.FOLDER + "turning.webm", media("turning.webm"));
        files.put(SampleMedia.FOLDER + "turning-phone.webm", media("turning.webm"));
        files.put(SampleMedia.FOLDER + "turning-poster.png", picture());
        SampleCourse.edit(
                files,
                "drying/lesson.vi.md",
                "## Làm từng bước\n\n",
                "## Làm từng bước\n\n[Cách trở tôm](media/turning.webm)\n\n");
        SampleCourse.edit(
                files,
                "drying/lesson.en.md",
                "## Step by step\n\n",
                "## Step by step\n\n[Turning the shrimp](media/turning.webm)\n\n");
        return files;
    }

    private static byte[] media(String name) throws IOException {
        try (InputStream content = LessonMediaPageIT.class.getResourceAsStream("/media/" + name)) {
            return content.readAllBytes();
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 180, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        return png.toByteArray();
    }
}
