package academy.ocop.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A producer on her phone: from the front page to her first marked quiz. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LearnerStoryPageIT {

    private static final String PASSWORD = "phoi tom tren gian";

    @Test
    void sheRegistersEnrolsReadsAndAnswersOnAPhone() {
        learn(Screen.PHONE, "vi", "Trần Thị Lan");
    }

    @Test
    void theSameInEnglishOnADesk() {
        learn(Screen.DESK, "en", "Nguyễn Văn Ba");
    }

    private static void learn(Screen screen, String language, String name) {
        try (Visit visit = Visit.on(screen, language).open("/catalogue/courses")) {
            Page page = visit.look("courses").page();
            page.locator("main a[href^='/catalogue/course?']").first().click();
            visit.look("course");
            page.locator("main a[href^='/identity/register']").first().click();
            visit.look("register");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator(".error-summary")).isVisible();
            visit.look("register-problems");
            register(page, name);
            visit.look("card");
            page.locator("main .actions a.button").first().click();
            assertThat(page).hasURL(Pattern.compile("^[^?]*/product/mine"));
            visit.look("products-on-the-way");
            page.locator("main .actions a.button").first().click();
            Locator enrol = page.locator("main form[action='/do/enrolment/enrol'] button.button:not(.secondary)");
            enrol.click();
            assertThat(page).hasURL(Pattern.compile("/enrolment/(course|lesson)"));
            visit.look("place");
            if (page.url().contains("/enrolment/course")) {
                page.locator("main .outline a").first().click();
            }
            visit.look("lesson");
            page.locator("main a[href^='/assessment/quiz']").first().click();
            visit.look("quiz");
            answerEverything(page);
            page.locator("#answers .test-end > button[type=submit]").click();
            Locator anyway = page.locator("button[name=anyway]");
            assertThat(page.locator("#result").or(anyway).first()).isVisible();
            if (anyway.count() > 0) {
                anyway.click();
            }
            assertThat(page.locator("#result")).isVisible();
            visit.look("quiz-marked");
            page.reload();
            assertThat(page.locator("#result")).isVisible();
        }
    }

    private static void register(Page page, String name) {
        page.locator("#f-name").fill(name);
        page.locator("#f-year").fill("1988");
        page.locator("#f-commune").selectOption(new SelectOption().setIndex(3));
        page.locator("input[name=kind][value=PRODUCER]").check();
        page.locator("#f-password").fill(PASSWORD);
        page.locator("#f-privacy").check();
        page.locator("main form[action='/do/identity/register'] > .actions button")
                .click();
        assertThat(page).hasURL(Pattern.compile("/identity/card"));
    }

    /** The first choice of each question; what is right is not what this story is about. */
    private static void answerEverything(Page page) {
        for (Locator question : page.locator("#answers fieldset.question").all()) {
            Locator choices = question.locator("input[type=radio], input[type=checkbox]");
            Locator typed = question.locator("input[type=text]");
            if (choices.count() > 0) {
                choices.first().check();
            } else if (typed.count() > 0) {
                typed.fill("60");
            }
        }
    }
}
