package academy.ocop.product;

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

/** Who keeps product records picks a producer and a person by some letters of the name, with the keyboard alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PickerPageIT {

    @Test
    void aProducerAndAPersonArePicked() {
        for (Screen screen : Screen.values()) {
            try (Visit officer = Visit.on(screen, "vi")) {
                Page page = Demonstration.BRANCH_OFFICER
                        .on(officer)
                        .open("/product/edit")
                        .look("product-edit")
                        .page();
                pick(page, "producer", "muoi");
                officer.look("product-edit-picked");
                page.navigate("/product/records");
                page.locator("main tbody th a").first().click();
                officer.look("product-record");
                pick(page, "person", "tran");
                officer.look("product-record-picked");
            }
        }
    }

    @Test
    void whatWasPickedOutlivesAProblemElsewhereInTheForm() {
        try (Visit officer = Visit.on(Screen.DESK, "vi")) {
            Page page = Demonstration.BRANCH_OFFICER
                    .on(officer)
                    .open("/product/edit")
                    .page();
            pick(page, "producer", "muoi");
            String picked = page.locator("[id='f-producer_hinput']").inputValue();

            page.locator("main form[action='/do/product/edit'] button[type=submit]")
                    .click();

            assertThat(page.locator("#f-name-error")).isVisible();
            assertThat(page.locator("[id='f-producer_hinput']")).hasValue(picked);
            assertThat(page.locator("#f-producer-error")).hasCount(0);
        }
    }

    private static void pick(Page page, String field, String letters) {
        Locator typed = page.locator("[id='f-" + field + "_input']");
        typed.focus();
        page.keyboard().type(letters);
        assertThat(page.locator(".ui-autocomplete-item").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='f-" + field + "_hinput']")).hasValue(Pattern.compile("\\d+"));
        assertThat(typed).not().hasValue(letters);
    }
}
