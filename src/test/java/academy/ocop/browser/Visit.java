package academy.ocop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.suite.Portal;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One person's visit: a browser with empty cookies, closed at the end; then its complaints fail the test. */
public final class Visit implements AutoCloseable {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int PATIENCE = 15_000;

    private final BrowserContext context;
    private final Page page;
    private final String mark;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> refusable = new HashSet<>();

    private Visit(Screen screen, String language) {
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Portal.address())
                        .setLocale("en".equals(language) ? "en-GB" : "vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setViewportSize(screen.width(), screen.height())
                        .setHasTouch(screen == Screen.PHONE));
        context.setDefaultTimeout(PATIENCE);
        mark = language + "-" + screen.width();
        page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(this::answered);
    }

    public static Visit on(Screen screen, String language) {
        return new Visit(screen, language);
    }

    /** The tab itself, to click and to type. */
    public Page page() {
        return page;
    }

    public Visit open(String address) {
        page.navigate(address);
        return this;
    }

    /** From now on a script's request to that path may be refused: the page is to cope with it. */
    public Visit expectRefusals(String path) {
        refusable.add(path);
        return this;
    }

    /** Signs in with a code, phone or e-mail, as everybody does. */
    public Visit signIn(String who, String password) {
        open("/identity/sign-in");
        page.locator("#f-who").fill(who);
        page.locator("#f-password").fill(password);
        page.locator("main form[action='/do/identity/sign-in'] button[type=submit]")
                .click();
        page.waitForURL(address -> !address.contains("/sign-in") && !address.contains("/do/"));
        return this;
    }

    /**
     * Looks at the page: nothing serious for people with a reader or a keyboard, nothing beyond its width.
     *
     * @param name of the picture in target/screenshots
     */
    public Visit look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + "-" + mark + ".png"))
                .setFullPage(true));
        List<String> findings = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Visit::told)
                        .toList();
        assertThat(findings).as("accessibility of %s (%s)", name, mark).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s (%s) scrolls sideways by", name, mark)
                .isEqualTo(0);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(mark.substring(0, 2));
        assertThat(page.locator("h1").count()).as("headings of %s", name).isEqualTo(1);
        return this;
    }

    private static String told(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).collect(Collectors.joining(" | "));
    }

    private void heard(ConsoleMessage message) {
        // A refused form answers 422: that is our page, and told as a response below where it is none.
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            complaints.add("console: " + message.text());
        }
    }

    private void answered(Response response) {
        boolean isPage =
                response.request().isNavigationRequest() || refusable.stream().anyMatch(response.url()::contains);
        if (response.status() >= 500 || response.status() >= 400 && !isPage) {
            complaints.add(response.status() + " " + response.url());
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
