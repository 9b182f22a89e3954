package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.assessment.Bench.Learner;
import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Choice;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Explanation;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.MultipleChoice;
import academy.ocop.courseware.Ordering;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.SingleChoice;
import academy.ocop.identity.Registered;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.PlainBrowser;
import academy.ocop.suite.PlainBrowser.Form;
import academy.ocop.suite.PlainBrowser.Reply;
import academy.ocop.suite.Portal;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests as a browser without scripts meets them: every button, sent once, twice, late, and by the wrong person. */
@ExtendWith(ArquillianExtension.class)
class WithoutScriptsIT {

    private static final String SUBMIT = "/do/assessment/submit";
    private static final String START = "/do/assessment/start";
    private static final String GRANT = "/do/assessment/grant";

    @Inject
    Bench bench;

    @Inject
    AsCaller as;

    @Inject
    AssessmentService assessment;

    private CourseId course = new CourseId("sample");
    private final PlainBrowser browser = new PlainBrowser(Portal.address());

    @BeforeEach
    void publishCourse() {
        course = bench.newCourse();
    }

    @Test
    void answersSurviveALoginThatRanOutMeanwhile() {
        Learner lan = signedIn();
        Form filled = fill(browser.open(quiz(lan)).form(SUBMIT), lan.questions("washing"));
        bench.letLoginsLapse(lan.account().accountId());

        Reply asked = browser.send(filled);

        assertThat(asked.address()).contains("/identity/sign-in");
        assertThat(asked.html()).contains("role=\"status\"");
        assertThat(bench.attempts(lan.place(), lan.quiz("washing").test()))
                .as("nothing counts yet")
                .isZero();
        Reply again = browser.signIn(asked, lan.account().loginCode(), Bench.PASSWORD);
        Form shown = again.form(SUBMIT);
        for (Question question : lan.questions("washing")) {
            String field = "a-" + question.id().value();
            if (question instanceof MultipleChoice) {
                assertThat(shown.get(field)).as(field).hasSameElementsAs(filled.get(field));
            } else {
                assertThat(shown.get(field)).as(field).isEqualTo(filled.get(field));
            }
        }
        assertThat(again.html()).contains("notice warn");
        assertThat(browser.send(shown).html()).contains("id=\"result\"");
        assertThat(bench.attempt(lan.quiz("washing")).points())
                .isEqualByComparingTo(
                        String.valueOf(bench.attempt(lan.quiz("washing")).pointsMax()));
        assertThat(waiting(lan)).isZero();
    }

    @Test
    void theSameHoldsForAFinalTestAndForTheFormSentTwice() {
        Learner lan = signedIn();
        bench.finishLessons(lan);
        browser.open(finalTest(lan));
        browser.send(browser.open(finalTest(lan)).form(START));
        Form filled = fill(browser.open(finalTest(lan)).form(SUBMIT), bench.drawn(lan, 1));
        bench.letLoginsLapse(lan.account().accountId());

        browser.send(filled.copy());
        Reply asked = browser.send(filled.copy());

        assertThat(bench.attempt(lan.finalTest(1)).isSubmitted()).isFalse();
        Reply again = browser.signIn(asked, lan.account().loginCode(), Bench.PASSWORD);
        Reply result = browser.send(again.form(SUBMIT));
        assertThat(result.html()).contains("result pass");
        assertThat(bench.attempt(lan.finalTest(1)).isPassed()).isTrue();
    }

    @Test
    void whatWaitsIsShownToNobodyElse() {
        Learner lan = signedIn();
        Learner ba = bench.learner(course, Bench.PASSWORD);
        Form filled = fill(browser.open(quiz(lan)).form(SUBMIT), lan.questions("washing"));
        bench.letLoginsLapse(lan.account().accountId());
        Reply asked = browser.send(filled);

        Reply foreign = browser.signIn(asked, ba.account().loginCode(), Bench.PASSWORD);

        assertThat(foreign.status()).isEqualTo(404);
        Form his = browser.open(quiz(ba)).form(SUBMIT);
        for (Question question : ba.questions("washing")) {
            if (question instanceof SingleChoice) {
                assertThat(his.get("a-" + question.id().value())).isEmpty();
            }
        }
        assertThat(browser.send(filled).status()).as("her form under his login").isGreaterThanOrEqualTo(400);
        assertThat(bench.attempts(lan.place(), lan.quiz("washing").test())).isZero();
        assertThat(bench.attempts(ba.place(), ba.quiz("washing").test())).isZero();
    }

    @Test
    void aLoginThatWasEndedOnPurposeKeepsNothing() {
        Learner lan = signedIn();
        Reply page = browser.open(quiz(lan));
        Form filled = fill(page.form(SUBMIT), lan.questions("washing"));
        browser.send(page.form("/do/identity/sign-out"));

        assertThat(browser.send(filled).status()).isGreaterThanOrEqualTo(400);

        assertThat(waiting(lan)).isZero();
        assertThat(bench.attempts(lan.place(), lan.quiz("washing").test())).isZero();
    }

    @Test
    void aFormWithSomebodyElsesPlacePutsNothingAway() {
        Learner lan = signedIn();
        Learner ba = bench.learner(course);
        Form filled = fill(browser.open(quiz(lan)).form(SUBMIT), lan.questions("washing"));
        bench.letLoginsLapse(lan.account().accountId());

        Reply refused =
                browser.send(filled.set("place", String.valueOf(ba.place().value())));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(waiting(ba)).isZero();
    }

    @Test
    void anAnswerSavedLaterStandsAboveOneThatWaits() {
        Learner lan = signedIn();
        SingleChoice question = single(lan.questions("washing"));
        Form filled =
                browser.open(quiz(lan)).form(SUBMIT).set("a-" + question.id().value(), choice(question, 0));
        bench.letLoginsLapse(lan.account().accountId());
        Reply asked = browser.send(filled);
        Given onHerPhone = new Given(question.id(), new Answer(List.of(choice(question, 1))), 1_000);
        as.call(lan.caller(), () -> assessment.save(lan.quiz("washing"), List.of(onHerPhone)));

        Form shown =
                browser.signIn(asked, lan.account().loginCode(), Bench.PASSWORD).form(SUBMIT);

        assertThat(shown.get("a-" + question.id().value())).containsExactly(choice(question, 1));
    }

    @Test
    void everyButtonMayBePressedTwiceAndInTwoTabs() {
        Learner lan = signedIn();
        Form firstTab = fill(browser.open(quiz(lan)).form(SUBMIT), lan.questions("washing"));
        Form secondTab = browser.open(quiz(lan)).form(SUBMIT);
        Reply result = browser.send(firstTab.copy());
        assertThat(result.html()).contains("id=\"result\"");

        assertThat(browser.send(firstTab.copy()).address())
                .as("the same form again")
                .isEqualTo(result.address());
        assertThat(browser.send(secondTab.copy()).html())
                .as("another tab, empty")
                .contains("id=\"result\"");
        assertThat(browser.send(secondTab.copy().set("keep", "1")).status()).isEqualTo(409);
        assertThat(bench.attempts(lan.place(), lan.quiz("washing").test())).isEqualTo(1);
        assertThat(bench.deeds(lan.place(), "assessment.submitted")).isEqualTo(1);
        assertThat(bench.attempt(lan.quiz("washing")).points())
                .isEqualByComparingTo(
                        String.valueOf(bench.attempt(lan.quiz("washing")).pointsMax()));

        bench.finishLessons(lan);
        Form begin = browser.open(finalTest(lan)).form(START);
        Form beginElsewhere = browser.open(finalTest(lan)).form(START);
        String open = browser.send(begin.copy()).words();
        assertThat(browser.send(begin.copy()).words()).isEqualTo(open);
        assertThat(browser.send(beginElsewhere).words()).isEqualTo(open);
        assertThat(bench.attempts(lan.place(), TestId.FINAL)).isEqualTo(1);
    }

    @Test
    void aQuizPageFromBeforeTheSubmitChangesNothingWhenItIsGoneBackTo() {
        Learner lan = signedIn();
        Form before = browser.open(quiz(lan)).form(SUBMIT);
        browser.send(fill(before.copy(), lan.questions("washing")));
        SingleChoice question = single(lan.questions("washing"));

        Reply back = browser.send(before.copy().set("a-" + question.id().value(), choice(question, 1)));

        assertThat(back.html()).contains("id=\"result\"");
        assertThat(bench.stored(lan.quiz("washing")).get(question.id().value()).answer())
                .isEqualTo(question.normalise(RightAnswer.to(question)));
    }

    @Test
    void whatIsRightLeavesThePortalOnlyAfterTheSubmit() {
        Learner lan = signedIn();
        List<String> reasons = reasons(lan.questions("washing"));
        Reply open = browser.open(quiz(lan));
        assertTells(open, reasons, false);
        Form filled = fill(open.form(SUBMIT), lan.questions("washing"));
        assertTells(browser.save(filled.copy(), "/do/assessment/save"), reasons, false);
        assertTells(browser.open(quiz(lan)), reasons, false);
        assertTells(browser.open(quiz(lan) + "&no=1"), reasons, false);
        assertTells(browser.send(filled), reasons, true);

        bench.finishLessons(lan);
        List<String> bank = reasons(lan.course().finalTest().bank());
        assertTells(browser.open(finalTest(lan)), bank, false);
        assertTells(browser.send(browser.open(finalTest(lan)).form(START)), bank, false);
        List<Given> hopeless = bench.hopeless(bench.drawn(lan, 1));
        as.call(lan.caller(), () -> assessment.submit(lan.finalTest(1), hopeless, true));
        assertThat(lan.course().finalTest().attempts()).isGreaterThan(1);
        assertTells(browser.open(finalTest(lan)), bank, false);
        assertTells(browser.open(finalTest(lan) + "&no=1"), bank, false);
    }

    @Test
    void anUnansweredQuestionIsAskedForAndMayBeLeftOpen() {
        Learner lan = signedIn();
        SingleChoice question = single(lan.questions("washing"));
        Form one = browser.open(quiz(lan)).form(SUBMIT).set("a-" + question.id().value(), choice(question, 0));

        Reply asked = browser.send(one);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html()).contains("name=\"anyway\"");
        assertThat(asked.form(SUBMIT).get("a-" + question.id().value())).containsExactly(choice(question, 0));
        assertThat(browser.send(asked.form(SUBMIT).set("anyway", "1")).html()).contains("id=\"result\"");
    }

    @Test
    void whatWasTypedIntoTheProfileWaitsForItsOwnerOnly() {
        Learner lan = signedIn();
        Learner ba = bench.learner(course, Bench.PASSWORD);
        String action = "/do/identity/profile";
        Form typed = browser.open("/identity/profile").form(action).set("name", "Trần Thị Lan Mới");
        bench.letLoginsLapse(lan.account().accountId());

        Reply asked = browser.send(typed);

        assertThat(asked.address()).contains("/identity/sign-in");
        Reply his = browser.signIn(asked, ba.account().loginCode(), Bench.PASSWORD);
        assertThat(his.html()).doesNotContain("Trần Thị Lan Mới");
        browser.send(his.form("/do/identity/sign-out"));
        Reply hers = browser.signIn(
                browser.open("/identity/sign-in?next=/identity/profile"),
                lan.account().loginCode(),
                Bench.PASSWORD);
        assertThat(hers.form(action).get("name")).containsExactly("Trần Thị Lan Mới");
        assertThat(hers.html()).contains("notice warn");
        Reply saved = browser.send(hers.form(action));
        assertThat(saved.html()).contains("notice ok").doesNotContain("notice warn");
        assertThat(saved.form(action).get("name")).containsExactly("Trần Thị Lan Mới");
    }

    @Test
    void anOrderThatNobodyTouchedIsNoAnswer() {
        Learner lan = signedIn();
        Question order = lan.questions("washing").stream()
                .filter(Ordering.class::isInstance)
                .findFirst()
                .orElseThrow();
        String asked = "id=\"e-" + order.id().value() + "\"";
        Form untouched = fill(browser.open(quiz(lan)).form(SUBMIT), lan.questions("washing"));
        Form shown = browser.open(quiz(lan)).form(SUBMIT);
        untouched
                .set(
                        "a-" + order.id().value(),
                        shown.get("a-" + order.id().value()).toArray(new String[0]))
                .set("s-" + order.id().value());

        Reply refused = browser.send(untouched.copy());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(asked);
        String step = shown.get("a-" + order.id().value()).get(0);
        Reply moved = browser.send(untouched.copy().set("move", order.id().value() + ":" + step + ":down"));
        assertThat(moved.form(SUBMIT).get("s-" + order.id().value())).containsExactly("1");
        assertThat(browser.send(fill(moved.form(SUBMIT), lan.questions("washing"))
                                .set("move"))
                        .html())
                .contains("id=\"result\"");
    }

    @Test
    void aTrainerGivesOneMoreAttemptWithAReason() {
        Learner lan = bench.learner(course);
        Registered trainer = bench.trainerOf(lan, Bench.PASSWORD);
        useUpAttempts(lan);
        browser.signIn(trainer.loginCode(), Bench.PASSWORD);
        String address = "/assessment/learner?place=" + lan.place().value();

        Reply page = browser.open(address);
        assertThat(browser.send(page.form(GRANT).set("reason", " ")).status()).isEqualTo(422);
        Form good = page.form(GRANT).set("reason", "đã ôn lại bài phơi cùng giảng viên");
        assertThat(browser.send(good.copy()).html()).contains("đã ôn lại bài phơi cùng giảng viên");
        assertThat(browser.send(good.copy()).status())
                .as("the same press again")
                .isEqualTo(200);
        assertThat(browser.open(address).hasForm(GRANT)).isFalse();

        assertThat(bench.deeds(lan.place(), "assessment.granted")).isEqualTo(1);
        PlainBrowser hers = new PlainBrowser(Portal.address());
        assertThat(hers.open(address).status()).isEqualTo(401);
    }

    @Test
    void aFormIsGoodStillAfterThirtyOtherPagesWereOpened() {
        Learner lan = signedIn();
        Form filled = fill(browser.open(quiz(lan)).form(SUBMIT), lan.questions("washing"));
        openThirty(browser, "/catalogue/courses", "/portal/home", "/portal/help");

        assertThat(browser.send(filled).html()).contains("id=\"result\"");

        useUpAttempts(lan);
        Registered trainer = bench.trainerOf(lan, Bench.PASSWORD);
        PlainBrowser his = new PlainBrowser(Portal.address());
        his.signIn(trainer.loginCode(), Bench.PASSWORD);
        String address = "/assessment/learner?place=" + lan.place().value();
        Form reason = his.open(address).form(GRANT).set("reason", "đã ôn lại bài phơi cùng giảng viên");
        openThirty(his, "/training/classes", his.open(address).link("/enrolment/roster"), "/portal/home");

        assertThat(his.send(reason).html()).contains("đã ôn lại bài phơi cùng giảng viên");
    }

    private static void openThirty(PlainBrowser browser, String... pages) {
        for (int i = 0; i < 30; i++) {
            assertThat(browser.open(pages[i % pages.length]).status()).isEqualTo(200);
        }
    }

    private void useUpAttempts(Learner lan) {
        bench.finishLessons(lan);
        for (int number = 1; number <= lan.course().finalTest().attempts(); number++) {
            int no = number;
            as.call(lan.caller(), () -> assessment.start(lan.place(), no));
            List<Given> hopeless = bench.hopeless(bench.drawn(lan, no));
            as.call(lan.caller(), () -> assessment.submit(lan.finalTest(no), hopeless, true));
        }
    }

    private Learner signedIn() {
        Learner lan = bench.learner(course, Bench.PASSWORD);
        browser.signIn(lan.account().loginCode(), Bench.PASSWORD);
        return lan;
    }

    private static String quiz(Learner lan) {
        return "/assessment/quiz?place=" + lan.place().value() + "&lesson=washing";
    }

    private static String finalTest(Learner lan) {
        return "/assessment/final?place=" + lan.place().value();
    }

    private static Form fill(Form form, List<Question> questions) {
        questions.forEach(question -> form.set(
                "a-" + question.id().value(), RightAnswer.to(question).values().toArray(new String[0])));
        questions.stream()
                .filter(Ordering.class::isInstance)
                .forEach(question -> form.set("s-" + question.id().value(), "1"));
        return form;
    }

    private static void assertTells(Reply reply, List<String> reasons, boolean told) {
        assertThat(reply.status()).isEqualTo(200);
        String words = reply.words();
        if (told) {
            assertThat(words).contains(reasons);
        } else {
            assertThat(words).doesNotContain(reasons.toArray(new String[0]));
            assertThat(reply.html()).doesNotContain("option right", "explain right", "data-right");
        }
    }

    /** Why each choice is right or wrong, in both languages. */
    private static List<String> reasons(List<Question> questions) {
        List<String> reasons = new ArrayList<>();
        for (Question question : questions) {
            question.explain(RightAnswer.to(question), Language.VI).stream()
                    .map(Explanation::why)
                    .forEach(reasons::add);
        }
        return reasons.stream().filter(reason -> !reason.isBlank()).distinct().toList();
    }

    private long waiting(Learner lan) {
        return bench.count(
                "select count(*) from waiting_answer where enrolment_id = ?",
                lan.place().value());
    }

    private static SingleChoice single(List<Question> questions) {
        return (SingleChoice) questions.stream()
                .filter(SingleChoice.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static String choice(SingleChoice question, int which) {
        return question.choices().stream().map(Choice::id).toList().get(which);
    }
}
