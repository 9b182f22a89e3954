package academy.ocop.authoring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Demonstration;
import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An author changes a lesson, is told of a fault, mends it and hands it in; the officer compares and publishes; whoever opens
 * the course now finds the change. Each screen with a course of its own, because what is published stays.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AuthoringStoryPageIT {

    private static final Pattern DRAFT = Pattern.compile("/authoring/draft\\?id=\\d+.*");

    @Test
    void aLessonIsChangedReadByAnotherAndFoundByLearners() {
        for (Screen screen : Screen.values()) {
            String course = screen == Screen.PHONE ? "digital-transformation" : "raw-material-areas";
            String draft;
            try (Visit author = Visit.on(screen, "vi")) {
                draft = written(Demonstration.AUTHOR.on(author), course);
            }
            try (Visit officer = Visit.on(screen, "vi")) {
                published(Demonstration.BRANCH_OFFICER.on(officer), draft);
            }
            try (Visit visitor = Visit.on(screen, "vi")) {
                assertThat(visitor.open("/catalogue/course?id=" + course).page().locator("main"))
                        .containsText("Câu mới của sở.");
            }
        }
    }

    private static String written(Visit author, String course) {
        Page page = author.open("/authoring/courses").look("authoring-courses").page();
        assertThat(page.locator(".filters a[aria-current=true]")).hasCount(1);
        page.locator("form[action='/do/authoring/start']:has(input[value='" + course + "']) button")
                .click();
        assertThat(page).hasURL(DRAFT);
        String draft = page.url().replaceAll("[&?]done=\\w+", "");
        author.look("authoring-draft");
        page.locator("a[href*='lesson.vi.md']").first().click();
        Locator text = page.locator("#f-text");
        String good = text.inputValue();
        text.fill(good + "\n#### Sâu quá\n\nĐoạn viết thử.\n");
        page.locator("button[formaction='/do/authoring/preview']").click();
        assertThat(page.locator("#faults li").first()).isVisible();
        assertThat(page.locator("#preview")).containsText("Đoạn viết thử.");
        assertThat(page.locator("#f-text")).hasValue(Pattern.compile("Sâu quá"));
        assertThat(page.locator("#write")).hasAttribute("data-unsaved", "true");
        assertThat(page.locator(".filters a[aria-current=true]")).hasCount(1);
        author.look("authoring-file-fault");
        page.locator("#faults a[data-line]").first().click();
        assertThat(text).isFocused();
        page.waitForCondition(() -> ((Number) text.evaluate("box => box.scrollTop")).doubleValue() > 0);
        page.locator("#f-text").fill(good);
        assertThat(page.locator("#faults .chip.ok")).isVisible();
        page.locator("#write button[type=submit]:not([formaction])").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        page.navigate(draft);
        page.locator("a[href*='course.yaml']").click();
        Locator sheet = page.locator("#f-text");
        sheet.fill(sheet.inputValue().replaceFirst("(summary:\\s+vi: \")", "$1Câu mới của sở. "));
        page.locator("#write button[type=submit]:not([formaction])").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        page.navigate(draft);
        page.locator("a[href^='/authoring/look']").click();
        author.look("authoring-look");
        page.locator(".outline a").first().click();
        assertThat(page.locator(".question .explain").first()).isVisible();
        author.look("authoring-lesson");
        page.navigate(draft);
        page.locator("form[action='/do/authoring/submit'] button").click();
        assertThat(page.locator(".chip.due")).isVisible();
        page.navigate("/authoring/compare?id=" + draft.replaceAll(".*id=(\\d+).*", "$1"));
        assertThat(page.locator("form[action='/do/authoring/publish']")).hasCount(0);
        assertThat(page.locator("#f-reason")).hasCount(0);
        assertThat(page.locator("form[action='/do/authoring/send-back'] button"))
                .isVisible();
        return draft;
    }

    private static void published(Visit officer, String draft) {
        Page page = officer.open("/authoring/courses?show=open")
                .look("authoring-waiting")
                .page();
        page.navigate(draft);
        page.locator("a.button[href^='/authoring/compare']").click();
        assertThat(page.locator(".diff .added").first()).containsText("Câu mới của sở.");
        assertThat(page.locator(".diff .gap").first()).containsText("Dòng");
        assertThat(page.locator("main a[href^='/authoring/look']")).isVisible();
        officer.look("authoring-compare");
        page.locator("form[action='/do/authoring/send-back'] button").click();
        assertThat(page.locator("#f-reason-error")).isVisible();
        page.locator("form[action='/do/authoring/publish'] button").click();
        assertThat(page.locator(".notice.ok")).isVisible();
    }

    @Test
    void twoTabsAreToldOfEachOtherAndWhatWasTypedStays() {
        try (Visit author = Visit.on(Screen.PHONE, "vi")) {
            Page page =
                    Demonstration.AUTHOR.on(author).open("/authoring/courses").page();
            page.locator("form[action='/do/authoring/start'] button").first().click();
            assertThat(page).hasURL(DRAFT);
            page.locator("a[href*='hand-out.vi.md']").click();
            String address = page.url();
            Locator text = page.locator("#f-text");
            String good = text.inputValue();
            Page second = page.context().newPage();
            second.navigate(address);
            second.locator("#f-text").fill(good + "\nCâu của thẻ kia.\n");
            second.locator("#write button[type=submit]:not([formaction])").click();
            assertThat(second.locator(".notice.ok")).isVisible();
            second.close();
            text.fill(good + "\nCâu của thẻ này.\n");
            page.locator("#write button[type=submit]:not([formaction])").click();
            assertThat(page.locator(".notice.stop")).isVisible();
            assertThat(page.locator("#f-text")).hasValue(Pattern.compile("Câu của thẻ này\\."));
            assertThat(page.locator(".diff .removed")).containsText("Câu của thẻ kia.");
            author.look("authoring-conflict");
            page.navigate(address);
            assertThat(page.locator("#f-text")).hasValue(Pattern.compile("Câu của thẻ kia\\."));
        }
    }

    @Test
    void theZipPageSaysWhatIsMissingAndWhatIsWrong() {
        for (Screen screen : Screen.values()) {
            for (String language : new String[] {"vi", "en"}) {
                try (Visit author = Visit.on(screen, language)) {
                    Page page = Demonstration.AUTHOR
                            .on(author)
                            .open("/authoring/upload")
                            .look("authoring-upload")
                            .page();
                    page.locator("form[action='/do/authoring/upload'] button").click();
                    assertThat(page.locator("#f-zip-error")).isVisible();
                    page.locator("#f-zip")
                            .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                                    "course.zip", "application/zip", new byte[] {1, 2, 3}));
                    page.locator("form[action='/do/authoring/upload'] button").click();
                    assertThat(page.locator("#f-zip-error")).containsText("course.zip");
                    author.look("authoring-upload-refused");
                }
            }
        }
    }
}
