package academy.ocop.platform.web;

import academy.ocop.platform.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The light form on this page: {@code #{form}}. Fresh on a GET; after a problem it holds what was typed and what is wrong.
 */
@Named("form")
@RequestScoped
public class FormState {

    /** Never given back to a page. */
    private static final Set<String> SECRET = Set.of("password", "new-password", "old-password", "code");

    @Inject
    HttpServletRequest request;

    @Inject
    FormTokens tokens;

    @Inject
    CurrentCaller caller;

    private String refusal = "";
    private Map<String, String> problems = Map.of();
    private Map<String, String[]> typed = Map.of();
    private boolean isOfAnother;

    void show(Map<String, String> messages) {
        problems = messages;
        keep();
    }

    void show(String message) {
        refusal = message;
        keep();
    }

    /** Now, because once the page is shown again a parameter of its address would stand before a field of the same name. */
    private void keep() {
        typed = Map.copyOf(request.getParameterMap());
        isOfAnother = caller.get().sessionId() != null && !tokens.isOurs(String.valueOf(request.getParameter("token")));
    }

    public String getToken() {
        return tokens.token();
    }

    /** A new id for each form that is shown, so that two forms on a page are two deeds. */
    public String getRequestId() {
        return UUID.randomUUID().toString();
    }

    /**
     * What was typed, or the value the page starts with. What was typed under another login is never shown in this one: on a
     * phone that two people share, one's data would land in the other's form.
     */
    public String value(String field, Object start) {
        if (isShownAgain() && !isOfAnother) {
            String[] values = typed.get(field);
            return values == null || values.length == 0 || SECRET.contains(field) ? "" : values[0];
        }
        return start == null ? "" : start.toString();
    }

    public String value(String field) {
        return value(field, "");
    }

    /** What a picker holds after a problem, or nothing; the same rule for another's words. */
    public @Nullable Suggestion picked(String field) {
        String label = value("f-" + field + "_input", "");
        return label.isEmpty() ? null : new Suggestion(value("f-" + field + "_hinput", ""), label);
    }

    /** Whether a radio button or check box with this value is on. */
    public boolean chosen(String field, String value, Object start) {
        if (isShownAgain() && !isOfAnother) {
            String[] values = typed.get(field);
            return values != null && Arrays.asList(values).contains(value);
        }
        return start != null && value.equals(start.toString());
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public boolean wrong(String field) {
        return problems.containsKey(field);
    }

    public List<Map.Entry<String, String>> getProblems() {
        return List.copyOf(problems.entrySet());
    }

    /** What a rule said, or an empty text. */
    public String getRefusal() {
        return refusal;
    }

    public boolean isShownAgain() {
        return !problems.isEmpty() || !refusal.isEmpty();
    }
}
