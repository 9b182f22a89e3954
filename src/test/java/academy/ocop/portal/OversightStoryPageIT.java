package academy.ocop.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Demonstration;
import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator sees accounts but no register of papers; the auditor reads who did what. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OversightStoryPageIT {

    @Test
    void theAdministratorHoldsAccountsAndNothingElse() {
        for (Screen screen : Screen.values()) {
            try (Visit administrator = Visit.on(screen, "vi")) {
                Page page = Demonstration.ADMINISTRATOR
                        .on(administrator)
                        .open("/identity/accounts")
                        .look("accounts")
                        .page();
                assertThat(page.locator("main table tbody tr").first()).isVisible();
                page.navigate("/certificate/register");
                assertThat(page.locator("main table")).hasCount(0);
                // A page of ours, and not the server's bare line.
                assertThat(page.locator("h1")).hasText("Trang dành cho người phụ trách");
            }
        }
    }

    @Test
    void theAuditorReadsWhoDidWhat() {
        for (Screen screen : Screen.values()) {
            try (Visit auditor = Visit.on(screen, "en")) {
                Page page = Demonstration.AUDITOR
                        .on(auditor)
                        .open("/portal/audit")
                        .look("audit")
                        .page();
                assertThat(page.locator("main table tbody tr").first()).isVisible();
            }
        }
    }
}
