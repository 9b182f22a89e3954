package academy.ocop.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Demonstration;
import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One administrator makes a staff account and proposes a role, the other confirms; a coordinator says who teaches. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StaffStoryPageIT {

    @Test
    void aRoleIsProposedByOneAdministratorAndConfirmedByTheOther() {
        for (Screen screen : Screen.values()) {
            String name = "Bùi Thị Mới " + UUID.randomUUID().toString().substring(0, 8);
            try (Visit visit = Visit.on(screen, "vi")) {
                Page page = Demonstration.ADMINISTRATOR
                        .on(visit)
                        .open("/identity/staff")
                        .look("staff")
                        .page();
                page.locator("#f-name").fill(name);
                page.locator("#f-year").fill("1990");
                page.locator("#f-commune")
                        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
                page.locator("input[name=kind][value=OFFICIAL]").check();
                page.locator("#f-role").selectOption("AUTHOR");
                press(page, "/do/identity/staff");
                // Reach was not chosen: the form says so and keeps what was typed.
                assertThat(page.locator("#f-reach-error")).isVisible();
                assertThat(page.locator("#f-name")).hasValue(name);
                assertThat(page.locator("#f-role")).hasValue("AUTHOR");
                page.locator("#f-reach").selectOption("all");
                press(page, "/do/identity/staff");
                assertThat(page.locator("h1")).hasText(name);
                visit.look("roles");
                assertThat(page.locator("main .rows .chip.warn")).isVisible();
                page.navigate("/identity/waiting");
                visit.look("waiting");
                assertThat(line(page, name).locator("form[action='/do/identity/confirm-grant']"))
                        .hasCount(0);
            }
            try (Visit visit = Visit.on(screen, "en")) {
                Page page = Demonstration.SECOND_ADMINISTRATOR
                        .on(visit)
                        .open("/identity/accounts")
                        .look("accounts")
                        .page();
                page.locator("main .notice.warn a").click();
                line(page, name)
                        .locator("form[action='/do/identity/confirm-grant'] button")
                        .click();
                assertThat(page.locator(".notice.ok")).isVisible();
                assertThat(line(page, name)).hasCount(0);
            }
        }
    }

    @Test
    void aCoordinatorSaysWhoTeachesAClass() {
        for (Screen screen : Screen.values()) {
            try (Visit visit = Visit.on(screen, "vi")) {
                Page page = Demonstration.COORDINATOR
                        .on(visit)
                        .open("/training/classes")
                        .page();
                page.locator("main a[href^='/training/trainers']").first().click();
                visit.look("trainers");
                Locator teacher = page.locator("main .rows li", new Page.LocatorOptions().setHasText("DEM-0005"));
                page.locator("[id='f-trainer_input']").pressSequentially("giang");
                page.locator(".ui-autocomplete-item", new Page.LocatorOptions().setHasText("Phạm Minh Giảng"))
                        .click();
                press(page, "/do/training/assign-trainer");
                assertThat(teacher).isVisible();
                teacher.locator("button").click();
                assertThat(page.locator(".notice.ok")).isVisible();
                assertThat(teacher).hasCount(0);
            }
        }
    }

    private static Locator line(Page page, String name) {
        return page.locator("main .rows li", new Page.LocatorOptions().setHasText(name));
    }

    private static void press(Page page, String action) {
        page.locator("main form[action='" + action + "'] .actions button[type=submit]")
                .click();
    }
}
