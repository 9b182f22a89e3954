package academy.ocop.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Demonstration;
import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody's home on both screens, a learner's own data, and the question before a new card. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HomesPageIT {

    @Test
    void everybodyHasAHome() {
        for (Screen screen : Screen.values()) {
            for (Demonstration who : Demonstration.values()) {
                try (Visit visit = Visit.on(screen, "vi")) {
                    who.on(visit).open("/portal/home").look("home-" + who.name().toLowerCase(Locale.ROOT));
                    assertThat(visit.page().locator("main h1")).isVisible();
                }
            }
        }
    }

    @Test
    void oneReadsOnesOwnData() {
        for (Screen screen : Screen.values()) {
            try (Visit visit = Visit.on(screen, "vi").signIn("DEM-0002", "tom-kho-2026")) {
                visit.open("/portal/my-data").look("my-data");
                assertThat(visit.page().locator("main section.card").first()).isVisible();
            }
        }
    }

    @Test
    void aNewCardIsAskedForTwice() {
        for (Screen screen : Screen.values()) {
            try (Visit visit = Visit.on(screen, "vi").signIn("DEM-0007", "tom-kho-2026")) {
                visit.open("/identity/people");
                visit.page()
                        .locator("main a[href^='/identity/new-card']")
                        .first()
                        .click();
                visit.look("new-card");
                assertThat(visit.page().locator("main form[action='/do/identity/card']"))
                        .hasCount(1);
            }
        }
    }
}
