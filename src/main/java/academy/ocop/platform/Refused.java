package academy.ocop.platform;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;

/** A rule says no: shown to the person in their own words, or to a program as a problem document. Never a fault of ours. */
public class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal reason;
    private final transient List<Object> arguments;

    /**
     * @param reason which rule
     * @param arguments what the text names, in the order of its {0}, {1}: names, numbers, dates; never secrets
     */
    public Refused(Refusal reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = Arrays.asList(arguments);
    }

    public Refusal reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
