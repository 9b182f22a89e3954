package academy.ocop.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Demonstration;
import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trainer of a class looks who is in it; what was looked for stays in the address. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TrainerStoryPageIT {

    @Test
    void theRosterIsSearchedAndComesBackWithItsAddress() {
        for (Screen screen : Screen.values()) {
            try (Visit trainer = Visit.on(screen, "vi")) {
                Page page = Demonstration.TRAINER
                        .on(trainer)
                        .open("/training/classes")
                        .look("classes")
                        .page();
                page.locator("main a[href^='/enrolment/roster']").first().click();
                trainer.look("roster");
                page.locator("#f-q").fill("zzzz khong co");
                page.locator("#f-q").press("Enter");
                assertThat(page).hasURL(Pattern.compile("[?&]q=zzzz"));
                assertThat(page.locator("main .empty")).isVisible();
                trainer.look("roster-none");
                page.reload();
                assertThat(page.locator("#f-q")).hasValue("zzzz khong co");
                page.goBack();
                assertThat(page.locator("main table tbody tr").first()).isVisible();
            }
        }
    }
}
