package academy.ocop.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FrontPageIT {

    @Test
    void visitorsSeeThePortalOnEveryScreenInBothLanguages() {
        for (Screen screen : Screen.values()) {
            for (String language : new String[] {"vi", "en"}) {
                try (Visit visit = Visit.on(screen, language).open("/")) {
                    visit.look("front");
                    assertThat(visit.page()).hasTitle(java.util.regex.Pattern.compile("OCOP"));
                }
            }
        }
    }
}
