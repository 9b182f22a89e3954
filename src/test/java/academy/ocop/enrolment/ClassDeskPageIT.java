package academy.ocop.enrolment;

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

/** The pages around a class: one learner's results, the sheet to sign, the form that opens a class, the drafts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ClassDeskPageIT {

    @Test
    void theTrainerComesFromTheRosterToALearnerAndToTheSheet() {
        for (Screen screen : Screen.values()) {
            try (Visit trainer = Visit.on(screen, "vi")) {
                Page page = Demonstration.TRAINER
                        .on(trainer)
                        .open("/training/classes")
                        .page();
                page.locator("main a[href^='/enrolment/roster']").first().click();
                String roster = page.url();
                page.locator("main tbody th a").first().click();
                assertThat(page).hasURL(Pattern.compile("/assessment/learner"));
                trainer.look("learner");
                page.navigate(roster);
                page.locator("a[href^='/enrolment/attendance']").click();
                assertThat(page.locator("td.sign").first()).isVisible();
                trainer.look("attendance");
            }
        }
    }

    @Test
    void theCoordinatorPicksATrainerByTheKeyboard() {
        for (Screen screen : Screen.values()) {
            try (Visit coordinator = Visit.on(screen, "vi")) {
                Page page = Demonstration.COORDINATOR
                        .on(coordinator)
                        .open("/training/classes")
                        .page();
                page.locator("main a[href^='/training/trainers']").first().click();
                coordinator.look("trainers");
                Locator field = page.locator("[id='f-trainer_input']");
                field.focus();
                page.keyboard().type("giang");
                Locator offered = page.locator(".ui-autocomplete-item");
                assertThat(offered.first()).isVisible();
                assertThat(offered.first()).containsText(Pattern.compile("\\(\\d{4}, .+\\)"));
                coordinator.look("trainers-offered");
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Enter");
                assertThat(field).hasValue(Pattern.compile("\\(\\d{4}, .+\\)"));
                assertThat(page.locator("[id='f-trainer_hinput']")).hasValue(Pattern.compile("\\d+"));
            }
        }
    }

    @Test
    void theOfficerSeesTheFormsAndTheDrafts() {
        for (Screen screen : Screen.values()) {
            for (String language : new String[] {"vi", "en"}) {
                try (Visit officer = Visit.on(screen, language)) {
                    Page page = Demonstration.BRANCH_OFFICER
                            .on(officer)
                            .open("/training/open")
                            .look("open-class")
                            .page();
                    page.locator("main form[action='/do/training/open'] button[type=submit]")
                            .click();
                    assertThat(page.locator(".error-summary")).isVisible();
                    officer.look("open-class-problems");
                    page.navigate("/catalogue/drafts");
                    assertThat(page.locator("main section.card").first()).isVisible();
                    officer.look("drafts");
                }
            }
        }
    }
}
