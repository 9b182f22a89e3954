package academy.ocop.platform.web;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields of a light form that have to be put right. The page is shown again with everything that was typed, the list on top
 * and each message beside its field. Messages are whole sentences in the reader's language.
 */
public class FormProblems extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> messages = new LinkedHashMap<>();

    public FormProblems() {
        super("form", null, false, false);
    }

    /** Adds a problem; the first one of a field stays. */
    public FormProblems add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    /** Throws itself when there is a problem. */
    public void throwIfAny() {
        if (!messages.isEmpty()) {
            throw this;
        }
    }

    public Map<String, String> messages() {
        return messages;
    }
}
