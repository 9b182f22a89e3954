package academy.ocop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.browser.Demonstration;
import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The branch officer reads a figure and the list behind it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OfficerStoryPageIT {

    @Test
    void theListBehindTheTotalIsAsLongAsTheFigure() {
        for (Screen screen : Screen.values()) {
            try (Visit officer = Visit.on(screen, "vi")) {
                Page page = Demonstration.BRANCH_OFFICER
                        .on(officer)
                        .open("/reporting/trained")
                        .look("trained")
                        .page();
                Locator total = page.locator("a.stat").first();
                int people = Integer.parseInt(total.locator("b").innerText().replaceAll("\\D", ""));
                total.click();
                officer.look("trained-list");
                int rows = page.locator("main table tbody tr").count();
                assertThat(rows)
                        .as("rows of the first page of %s people", people)
                        .isEqualTo(Math.min(people, Math.max(rows, 1)));
                assertThat(page.locator(".pager p").innerText()).contains(Integer.toString(people));
            }
        }
    }
}
