package academy.ocop.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.browser.Screen;
import academy.ocop.browser.Visit;
import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.Matching;
import academy.ocop.courseware.NumberQuestion;
import academy.ocop.courseware.Ordering;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.ShortAnswer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way of one learner, with a final test that she passes: from registering to the paper in her hand. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LearnerToPaperPageIT {

    private static final String PASSWORD = "phoi tom tren gian";
    private static final String COURSE = "/catalogue/course?id=food-safety";

    @Test
    void sheComesToHerPaperOnAPhone() {
        try (Visit visit = Visit.on(Screen.PHONE, "vi").open(COURSE)) {
            walk(visit, new Finger(visit.page()), "Trần Thị Hạnh");
        }
    }

    @Test
    void theSameByKeyboardAlone() {
        try (Visit visit = Visit.on(Screen.DESK, "vi").open(COURSE)) {
            walk(visit, new Keyboard(visit.page()), "Nguyễn Văn Ẩn");
        }
    }

    private static void walk(Visit visit, Hand hand, String name) {
        Page page = visit.page();
        hand.press(page.locator("main a[href^='/identity/register']").first());
        register(page, hand, name);
        hand.press(page.locator("main .actions a.button").first());
        assertThat(page).hasURL(Pattern.compile("^[^?]*/product/mine"));
        hand.press(page.locator("main .actions a.button").first());
        hand.press(page.locator("main form[action='/do/enrolment/enrol'] button.button:not(.secondary)"));
        assertThat(page).hasURL(Pattern.compile("^[^?]*/enrolment/course"));
        String home = page.url().replaceAll("[&?]done=[^&]*", "");
        List<Lesson> lessons = FoodSafety.COURSE.lessons();
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            page.navigate(home);
            hand.press(
                    page.locator("main .outline a[href*='lesson=" + lesson.id().folder() + "']")
                            .first());
            hand.press(page.locator("main a[href^='/assessment/quiz']").first());
            answer(page, hand, lesson.quiz());
            handIn(page, hand);
            assertThat(page.locator("#result")).isVisible();
            if (i == 0) {
                visit.look("story-quiz");
            }
        }
        hand.press(page.locator("#main a[href^='/assessment/final']").first());
        hand.press(page.locator("form[action='/do/assessment/start'] button"));
        answer(page, hand, FoodSafety.COURSE.finalTest().bank());
        visit.look("story-final");
        handIn(page, hand);
        assertThat(page.locator("section.result.pass")).isVisible();
        visit.look("story-passed");
        page.navigate("/certificate/mine");
        hand.press(page.locator("main a[href^='/c/']").first());
        assertThat(page.locator("dl.facts dd").first()).containsText(name);
        visit.look("story-paper");
    }

    private static void register(Page page, Hand hand, String name) {
        hand.type(page.locator("#f-name"), name);
        hand.type(page.locator("#f-year"), "1988");
        hand.choose(page.locator("#f-commune"), 3);
        hand.tick(page.locator("input[name=kind][value=PRODUCER]"));
        hand.type(page.locator("#f-password"), PASSWORD);
        hand.tick(page.locator("#f-privacy"));
        hand.press(page.locator("main form[action='/do/identity/register'] > .actions button"));
        assertThat(page).hasURL(Pattern.compile("^[^?]*/identity/card"));
    }

    /** Every question on the page, right: the answers come from the course's files. */
    private static void answer(Page page, Hand hand, List<Question> known) {
        assertThat(page.locator("#answers")).isVisible();
        List<Locator> shown = page.locator("#answers fieldset.question").all();
        assertThat(shown).isNotEmpty();
        for (Locator field : shown) {
            String id = field.getAttribute("id").substring("f-a-".length());
            Question question = known.stream()
                    .filter(one -> one.id().value().equals(id))
                    .findFirst()
                    .orElseThrow();
            Answer right = RightAnswer.to(question);
            if (question instanceof Ordering) {
                order(field, hand, right.values());
            } else if (question instanceof Matching) {
                right.values().forEach(value -> match(field, hand, value));
            } else if (question instanceof NumberQuestion || question instanceof ShortAnswer) {
                hand.type(
                        field.locator("input[type=text]"), right.values().get(0).replace('.', ','));
            } else {
                right.values().forEach(value -> hand.tick(field.locator("input[value='" + value + "']")));
            }
        }
    }

    /** Chooses in the one list that has it. */
    private static void match(Locator field, Hand hand, String value) {
        Locator list = field.locator("select:has(option[value='" + value + "'])");
        List<String> offered = list.locator("option").all().stream()
                .map(option -> option.getAttribute("value"))
                .toList();
        hand.choose(list, offered.indexOf(value));
        assertThat(list).hasValue(value);
    }

    /** Moves each step up until the order is right. */
    private static void order(Locator field, Hand hand, List<String> right) {
        for (int place = 0; place < right.size(); place++) {
            String step = right.get(place);
            while (steps(field).indexOf(step) > place) {
                hand.press(field.locator("button[value$=':" + step + ":up']"));
            }
        }
        assertThat(steps(field)).isEqualTo(right);
    }

    private static List<String> steps(Locator field) {
        return field.locator("ol input[type=hidden]").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    private static void handIn(Page page, Hand hand) {
        hand.press(page.locator("#answers .test-end > button[type=submit]"));
    }

    /** How somebody works a page. */
    private interface Hand {
        void press(Locator control);

        void tick(Locator box);

        void type(Locator field, String text);

        void choose(Locator list, int index);
    }

    private record Finger(Page page) implements Hand {
        @Override
        public void press(Locator control) {
            control.click();
        }

        @Override
        public void tick(Locator box) {
            box.check();
        }

        @Override
        public void type(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void choose(Locator list, int index) {
            list.selectOption(new SelectOption().setIndex(index));
        }
    }

    /** Tab, Space, Enter and arrows; where the focus is must be seen. */
    private record Keyboard(Page page) implements Hand {

        private static final int MOST_TABS = 250;
        private static final String FOCUSED = "e => e === document.activeElement";
        private static final String SEEN = """
                e => { const s = getComputedStyle(e), box = e.getBoundingClientRect();
                  const around = e.closest('label') ? getComputedStyle(e.closest('label')) : s;
                  const ring = x => x.outlineStyle !== 'none' && parseFloat(x.outlineWidth) > 0 || x.boxShadow !== 'none';
                  return (ring(s) || ring(around)) && box.width > 0 && box.height > 0; }""";

        @Override
        public void press(Locator control) {
            reach(control);
            page.keyboard().press("Enter");
            page.waitForLoadState();
        }

        @Override
        public void tick(Locator box) {
            if (box.isChecked()) {
                return;
            }
            if ("radio".equals(box.getAttribute("type"))) {
                arrive(box);
            } else {
                reach(box);
                page.keyboard().press("Space");
            }
            assertThat(box).isChecked();
        }

        /** A group of radio buttons is one stop of Tab; arrows go on inside it and choose. */
        private void arrive(Locator radio) {
            String group = radio.getAttribute("name");
            tabUntil("e => e === document.activeElement || document.activeElement.name === '" + group + "'", radio);
            page.keyboard().press("Space");
            int choices = page.locator("input[name='" + group + "']").count();
            for (int i = 0; i < choices && !radio.isChecked(); i++) {
                page.keyboard().press("ArrowDown");
            }
        }

        @Override
        public void type(Locator field, String text) {
            reach(field);
            page.keyboard().insertText(text);
        }

        @Override
        public void choose(Locator list, int index) {
            reach(list);
            for (int i = 0; i < index; i++) {
                page.keyboard().press("ArrowDown");
            }
        }

        private void reach(Locator control) {
            tabUntil(FOCUSED, control);
            assertThat((Boolean) control.evaluate(SEEN))
                    .as("the focus is seen on %s", control)
                    .isTrue();
        }

        private void tabUntil(String there, Locator control) {
            for (int i = 0; i < MOST_TABS; i++) {
                if (Boolean.TRUE.equals(control.evaluate(there))) {
                    return;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("Tab never comes to " + control);
        }
    }
}
