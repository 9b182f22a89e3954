package academy.ocop.assessment.web;

import academy.ocop.assessment.AttemptKey;
import academy.ocop.assessment.MarkedQuestion;
import academy.ocop.identity.Access;
import academy.ocop.identity.AccountId;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Shown;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;

/** What the quiz and the final test share: whose answers these are, which attempt, what time it is here, sentences with numbers. */
@Named("testPart")
@RequestScoped
public class TestPart {

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    Shown shown;

    @Inject
    InstantSource clock;

    /** Under which name a browser keeps answers that wait: never shown to another login. */
    public String getOwner() {
        return access.account().map(AccountId::value).map(String::valueOf).orElse("");
    }

    public String attempt(AttemptKey key) {
        return key.place().value() + "/" + key.test().value() + "/" + key.number();
    }

    /** A browser counts its changes by our time, so that the later of two phones wins even with a wrong clock. */
    public long getNow() {
        return clock.millis();
    }

    /** Back to this very page after signing in. */
    public String getSignInAddress() {
        return "/identity/sign-in?next=" + Addresses.encode(viewer.getHere());
    }

    /** A question's mark in words: colours alone do not say it. */
    public String mark(MarkedQuestion question) {
        if (question.isFull()) {
            return texts.of("assessment", "marked.full");
        }
        return question.isPartly()
                ? texts.of(
                        "assessment",
                        "marked.partly",
                        shown.number(question.points(), viewer.getLang()),
                        question.max())
                : texts.of("assessment", "marked.none");
    }

    public String say(String key, Object first) {
        return texts.of("assessment", key, first);
    }

    public String say(String key, Object first, Object second) {
        return texts.of("assessment", key, first, second);
    }
}
