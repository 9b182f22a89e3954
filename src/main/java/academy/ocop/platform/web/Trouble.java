package academy.ocop.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/**
 * What went wrong, as far as the status of an answer tells it: the code in problem documents, and which texts the error page
 * has for it.
 */
public enum Trouble {
    BAD_REQUEST(HttpServletResponse.SC_BAD_REQUEST, "badRequest"),
    NOT_SIGNED_IN(HttpServletResponse.SC_UNAUTHORIZED, "signedOut"),
    NOT_ALLOWED(HttpServletResponse.SC_FORBIDDEN, "notAllowed"),
    NOT_FOUND(HttpServletResponse.SC_NOT_FOUND, "notFound"),
    METHOD_NOT_ALLOWED(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "badRequest"),
    NOT_ACCEPTABLE(HttpServletResponse.SC_NOT_ACCEPTABLE, "badRequest"),
    UNSUPPORTED_MEDIA_TYPE(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "badRequest"),
    TOO_MANY_TRIES(429, "tooMany"),
    FAILURE(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "failure"),
    UNAVAILABLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable");

    private final int status;
    private final String text;

    Trouble(int status, String text) {
        this.status = status;
        this.text = text;
    }

    /** The one with this status; any other status is a request that was not understood, or a failure of ours. */
    public static Trouble of(int status) {
        return Arrays.stream(values())
                .filter(one -> one.status == status)
                .findFirst()
                .orElse(status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? BAD_REQUEST : FAILURE);
    }

    /** The key of its heading in platform's texts. */
    public String titleKey() {
        return "error." + text + ".title";
    }

    /** The key of what a person can do about it. */
    public String textKey() {
        return "error." + text + ".text";
    }
}
