package academy.ocop.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A learner tries the questions before the first lesson and is led to the lessons that she needs most. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PreTestPageIT {

    private static final String ABOUT = "/catalogue/course?id=food-safety";

    @Test
    void sheIsToldWithWhichLessonsToBegin() {
        for (Screen screen : Screen.values()) {
            for (String language : new String[] {"vi", "en"}) {
                try (Visit visit = Visit.on(screen, language)) {
                    Page page = enrolled(visit);
                    page.locator("main a.button[href^='/assessment/pre-test']").click();
                    for (Locator choice : page.locator("#answers fieldset.question:has(input[type=radio])")
                            .all()) {
                        choice.locator("input[type=radio]").first().check();
                    }
                    visit.look("pre-test");
                    page.locator("#answers .test-end > button[type=submit]").click();
                    assertThat(page.locator("main ul.rows li").first()).isVisible();
                    visit.look("pre-test-result");
                    page.locator("main a[href^='/enrolment/lesson']").first().click();
                    assertThat(page.locator("article.lesson h1")).isVisible();
                }
            }
        }
    }

    private static Page enrolled(Visit visit) {
        Page page = visit.open("/identity/register?next=" + ABOUT).page();
        page.locator("#f-name").fill("Lê Thị Muối");
        page.locator("#f-year").fill("1979");
        page.locator("#f-commune").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(4));
        page.locator("input[name=kind][value=PRODUCER]").check();
        page.locator("#f-password").fill("ruong muoi mot mua");
        page.locator("#f-privacy").check();
        page.locator("main form[action='/do/identity/register'] > .actions button")
                .click();
        assertThat(page).hasURL(Pattern.compile("^[^?]*/identity/card.*"));
        visit.open(ABOUT);
        page.locator("main form[action='/do/enrolment/enrol'] button.button:not(.secondary)")
                .click();
        assertThat(page).hasURL(Pattern.compile("^[^?]*/enrolment/course.*"));
        return page;
    }
}
