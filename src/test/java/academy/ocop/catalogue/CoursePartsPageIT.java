package academy.ocop.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.ocop.browser.Demonstration;
import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands around the lessons: the hand-out for everybody, the pack for a class in a hall for its trainer. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CoursePartsPageIT {

    private static final String COURSE = "?id=quality-management";
    private static final List<String> LANGUAGES = List.of("vi", "en");

    @Test
    void everybodyFindsTheHandOutOfACourseAndPrintsItOnOneSheet() {
        for (Screen screen : Screen.values()) {
            for (String language : LANGUAGES) {
                try (Visit visit = Visit.on(screen, language)) {
                    Page page = visit.open("/catalogue/course" + COURSE).page();
                    page.locator("main a[href^='/catalogue/hand-out']").click();
                    assertThat(page.locator("article h2").first()).isVisible();
                    visit.look("hand-out");
                    assertThat(page.locator("main a[href^='/catalogue/class-pack']"))
                            .hasCount(0);
                }
            }
        }
    }

    @Test
    void theTrainerHasThePlanTheSlidesTheExercisesAndTheAnswers() {
        for (Screen screen : Screen.values()) {
            for (String language : LANGUAGES) {
                try (Visit visit = Demonstration.TRAINER.on(Visit.on(screen, language))) {
                    Page page = visit.open("/catalogue/course" + COURSE).page();
                    page.locator("main a[href^='/catalogue/class-pack']").click();
                    visit.look("class-pack");
                    String pack = page.url();
                    for (String part : List.of("slides", "exercises", "answers")) {
                        page.navigate(pack);
                        page.locator("main a[href^='/catalogue/" + part + "']")
                                .first()
                                .click();
                        visit.look("class-pack-" + part);
                    }
                }
            }
        }
    }
}
