package academy.ocop.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Demonstration;
import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people, one phone: the second sees nothing of the first. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SamePhonePageIT {

    private static final String KEEP =
            "localStorage.setItem('academy.answers', JSON.stringify({who: '%s', tests: {a: {q: {v: ['x'], c: 1}}}}))";
    private static final String KEPT = "localStorage.getItem('academy.answers')";

    @Test
    void whoHandsThePhoneOnLeavesNothingBehind() {
        try (Visit visit = Visit.on(Screen.PHONE, "vi")) {
            Page page =
                    Demonstration.WITH_PAPER.on(visit).open("/identity/profile").page();
            String name = page.locator("#f-name").inputValue();
            page.evaluate(KEEP.formatted("1"));
            page.navigate("/portal/home");
            visit.look("home-switch");
            page.locator("main form[action='/do/identity/sign-out'] button").click();

            assertThat(page.locator("#f-who")).hasValue("");
            assertThat(page.locator("#f-password")).hasValue("");
            Assertions.assertThat(page.evaluate(KEPT)).isNull();
            page.goBack();
            assertThat(page.locator("body")).not().containsText(name);
            page.navigate("/identity/profile");
            assertThat(page.locator("body")).not().containsText(name);
        }
    }

    @Test
    void whoComesAfterAnExpiredLoginSeesNothingThatWaited() {
        try (Visit visit = Visit.on(Screen.PHONE, "vi")) {
            Page page =
                    Demonstration.WITH_PAPER.on(visit).open("/identity/profile").page();
            String name = page.locator("#f-name").inputValue();
            page.evaluate(KEEP.formatted("somebody else"));
            // The login ends without a sign-out: what waits stays, for the same person.
            page.context().clearCookies();
            page.navigate("/portal/help");
            Assertions.assertThat(page.evaluate(KEPT)).isNotNull();

            Demonstration.TRAINER.on(visit);

            Assertions.assertThat(page.evaluate(KEPT)).isNull();
            assertThat(page.locator("body")).not().containsText(name);
        }
    }
}
