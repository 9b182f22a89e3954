package academy.ocop.certificate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Demonstration;
import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody shows her paper, and somebody else, whom nobody knows, checks it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PaperStoryPageIT {

    @Test
    void anybodyChecksThePaperThatSheShows() {
        String address;
        try (Visit her = Visit.on(Screen.PHONE, "vi")) {
            Page page = Demonstration.WITH_PAPER
                    .on(her)
                    .open("/certificate/mine")
                    .look("papers")
                    .page();
            address = page.locator("main a[href^='/c/']").first().getAttribute("href");
        }
        for (Screen screen : Screen.values()) {
            try (Visit visitor = Visit.on(screen, "en").open(address)) {
                Page page = visitor.look("paper").page();
                assertThat(page.locator("dl.facts dd").first()).containsText("Sơn Sóc Kha");
            }
        }
    }

    @Test
    void aMistypedNumberGetsAHelpfulAnswerByKeyboardAlone() {
        try (Visit visitor = Visit.on(Screen.DESK, "vi").open("/certificate/check")) {
            Page page = visitor.look("check").page();
            page.locator("#q").focus();
            page.keyboard().type("0000/1999/SAI");
            page.keyboard().press("Enter");
            assertThat(page.locator("main .notice")).isVisible();
            visitor.look("check-wrong");
        }
    }
}
