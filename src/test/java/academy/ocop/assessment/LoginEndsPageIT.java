package academy.ocop.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With scripts: answers given after the login ended wait on the phone for the same person, and for nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LoginEndsPageIT {

    private static final String PASSWORD = "phoi tom tren gian";
    private static final String QUEUE = "() => localStorage.getItem('academy.answers')";

    @Test
    void herAnswersWaitAndAreSentWhenSheSignsInAgain() {
        try (Visit visit = Visit.on(Screen.PHONE, "vi")) {
            Page page = visit.page();
            String phone = learner(visit, "Trần Thị Lan");
            String value = answerAfterTheLoginEnded(page);
            visit.look("signed-out");

            page.locator("#signed-out a").click();
            signIn(page, phone);

            Locator chosen =
                    page.locator("#answers input[value='" + value + "']").first();
            assertThat(chosen).isChecked();
            assertThat(page.locator("#answers [data-for][data-state=saved]:not([hidden])")
                            .first())
                    .isVisible();
            page.evaluate("() => localStorage.clear()");
            page.reload();
            assertThat(page.locator("#answers input[value='" + value + "']").first())
                    .isChecked();
        }
    }

    @Test
    void somebodyElseOnTheSamePhoneNeitherSeesNorSendsThem() {
        String his;
        try (Visit visit = Visit.on(Screen.PHONE, "vi")) {
            his = learner(visit, "Sơn Sóc Kha");
        }
        try (Visit visit = Visit.on(Screen.PHONE, "vi")) {
            Page page = visit.page();
            String hers = learner(visit, "Trần Thị Lan");
            String quiz = page.url();
            answerAfterTheLoginEnded(page);

            page.navigate("/identity/sign-in");
            signIn(page, his);
            page.navigate("/catalogue/course?id=food-safety");
            page.locator("main a[href^='/enrolment/course?place=']").first().click();
            page.locator("main .outline a").first().click();
            page.locator("main a[href^='/assessment/quiz']").first().click();
            assertThat(page.locator("#answers")).isVisible();
            assertThat(page.locator("#answers input:checked")).hasCount(0);
            Assertions.assertThat(String.valueOf(page.evaluate(QUEUE)))
                    .as("thrown away unseen")
                    .doesNotContain("\"v\":[");

            page.context().clearCookies();
            page.navigate("/identity/sign-in");
            signIn(page, hers);
            page.navigate(quiz);
            assertThat(page.locator("#answers input:checked")).hasCount(0);
        }
    }

    /** Registers, enrols and opens the first quiz; returns the phone to sign in with. */
    private static String learner(Visit visit, String name) {
        visit.expectRefusals("/do/assessment/save").expectRefusals("/assessment/quiz");
        Page page = visit.open("/identity/register?next=/catalogue/course?id=food-safety")
                .page();
        String phone = "09" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        page.locator("#f-name").fill(name);
        page.locator("#f-year").fill("1988");
        page.locator("#f-commune").selectOption(new SelectOption().setIndex(3));
        page.locator("input[name=kind][value=PRODUCER]").check();
        page.locator("#f-password").fill(PASSWORD);
        page.locator("#f-phone").fill(phone);
        page.locator("#f-privacy").check();
        page.locator("main form[action='/do/identity/register'] > .actions button")
                .click();
        assertThat(page).hasURL(Pattern.compile("/identity/card"));
        page.navigate("/catalogue/course?id=food-safety");
        page.locator("main form[action='/do/enrolment/enrol'] button.button:not(.secondary)")
                .click();
        page.locator("main .outline a").first().click();
        page.locator("main a[href^='/assessment/quiz']").first().click();
        assertThat(page.locator("#answers")).isVisible();
        return phone;
    }

    /** The browser's login is gone, as after a night; the first choice on the page is ticked. */
    private static String answerAfterTheLoginEnded(Page page) {
        page.context().clearCookies();
        Locator choice = page.locator("#answers input[type=radio]").first();
        choice.check();
        assertThat(page.locator("#signed-out")).isVisible();
        return choice.getAttribute("value");
    }

    private static void signIn(Page page, String phone) {
        page.locator("#f-who").fill(phone);
        page.locator("#f-password").fill(PASSWORD);
        page.locator("main form[action='/do/identity/sign-in'] button[type=submit]")
                .click();
        page.waitForURL(address -> !address.contains("/sign-in") && !address.contains("/do/"));
    }
}
