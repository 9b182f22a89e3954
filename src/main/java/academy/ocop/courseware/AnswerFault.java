package academy.ocop.courseware;

import java.io.Serial;

/**
 * Says that something sent as an answer cannot be one: an option that the question does not have, words instead of a
 * number. A wrong answer is no fault. Nothing of it may be stored.
 */
public final class AnswerFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why it cannot be an answer; its sentence in the bundle is {@code answer.<REASON>}. */
    public enum Reason {
        NOT_AN_OPTION,
        MORE_THAN_ONE,
        TWICE,
        NOT_ALL_STEPS,
        NOT_A_NUMBER,
        TOO_LONG
    }

    private final Reason reason;
    private final String value;

    AnswerFault(Reason reason, String value) {
        super(reason + ": " + value);
        this.reason = reason;
        this.value = value;
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence for the person who answered. */
    public String message(Language language) {
        return Sentences.of(language, "answer." + reason, value);
    }
}
