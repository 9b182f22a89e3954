package academy.ocop.platform.web;

import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page for everything that went wrong: written by hand, without Faces, session or database, because any of them may be
 * what failed. What a person can do stands on it; the details stand in the log under the reference it shows.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOGGER = System.getLogger(ErrorServlet.class.getName());

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s" class="%9$s"><head><meta charset="UTF-8"><title>%2$s – %7$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">%6$s
            <link rel="icon" href="/resources/images/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/resources/css/academy.css"></head>
            <body><header class="site-header"><div class="bar"><a class="brand" href="/"><img src="/resources/images/favicon.svg" alt="" width="40" height="40"><span><b>%7$s</b></span></a></div></header>
            <main class="page message" id="main"><img src="/resources/images/%10$s.svg" alt=""><h1>%2$s</h1><p>%3$s</p>%8$s
            <p><a class="button" href="%4$s">%5$s</a></p></main><footer class="site-footer"></footer></body></html>
            """;

    @Inject
    transient Viewer viewer;

    @Inject
    transient Texts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status == null) {
            // Somebody typed the address of this page.
            write(request, response, HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        // The server adds an exception of its own to a missing file; only where it knew nothing better do ours decide.
        int code = (Integer) status;
        if (failure != null && code == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            code = statusOf(failure);
        }
        String reference = "";
        if (code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && failure != null) {
            reference = UUID.randomUUID().toString().substring(0, 8);
            LOGGER.log(
                    Level.ERROR,
                    "Reference " + reference + ": " + request.getMethod() + " "
                            + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    failure);
        }
        write(request, response, code, reference);
    }

    /** What an exception that reached the container means for the person. */
    static int statusOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound || cause instanceof FileNotFoundException) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            if (cause instanceof Refused refused) {
                return refused.reason() == PlatformRefusal.NOT_SIGNED_IN
                        ? HttpServletResponse.SC_UNAUTHORIZED
                        : refused.reason().status();
            }
            // 08: no connection. 57P: PostgreSQL is shutting down. The pool's own timeout comes without a state.
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).matches("08.*|57P.*|XJ040")) {
                return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            }
            if (cause.getClass().getName().endsWith("CspException")
                    || cause instanceof jakarta.faces.application.ViewExpiredException) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, String reference)
            throws IOException {
        if (!response.isCommitted()) {
            // Half a page may stand there already: pages ask for their data while they are written.
            response.resetBuffer();
        }
        response.setStatus(status);
        // What the server refuses by itself has passed no filter of ours.
        Headers.put(response);
        response.setHeader("Cache-Control", "no-store");
        Trouble trouble = Trouble.of(status);
        String title = texts.of("platform", trouble.titleKey());
        String named = request.getAttribute(Refusals.NAMED) instanceof Refused refused ? texts.of(refused) : "";
        if (isProgram(request)) {
            JsonObjectBuilder problem = Json.createObjectBuilder()
                    .add("status", status)
                    .add("code", trouble.name())
                    .add("title", title);
            if (!reference.isEmpty()) {
                problem.add("reference", reference);
            }
            if (!named.isEmpty()) {
                problem.add("detail", named);
            }
            response.setContentType("application/problem+json");
            response.getWriter().write(problem.build().toString());
            return;
        }
        boolean signIn = status == HttpServletResponse.SC_UNAUTHORIZED;
        String back = status == HttpServletResponse.SC_BAD_REQUEST ? Refusals.back(request) : "";
        String refresh = status == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                ? "<meta http-equiv=\"refresh\" content=\"5\">"
                : "";
        String referenceLine = reference.isEmpty()
                ? ""
                : "<p class=\"hint\">" + texts.of("platform", "error.reference", reference) + "</p>";
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(PAGE.formatted(
                        viewer.getLang(),
                        title,
                        named.isEmpty() ? texts.of("platform", trouble.textKey()) : escaped(named),
                        signIn ? signInAddress(request) : back.isEmpty() ? "/" : escaped(back),
                        texts.of("platform", signIn ? "error.signIn" : back.isEmpty() ? "error.home" : "error.back"),
                        refresh,
                        texts.of("platform", "portal"),
                        referenceLine,
                        viewer.isLargeText() ? "large-text" : "",
                        status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "offline" : "not-found"));
    }

    /** What somebody typed stands on the page as text, never as a part of it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Signing in leads back to the page that asked for it, its parameters included; a form's own address is no page. */
    private static String signInAddress(HttpServletRequest request) {
        return "/identity/sign-in?next=" + Addresses.encode(Addresses.within(whereFrom(request), "/portal/home"));
    }

    /** The page that was asked for, with its query: signing in must lead back to the very lesson or test. */
    private static String whereFrom(HttpServletRequest request) {
        Object shownAgain = request.getAttribute(ActionServlet.SHOWN_AGAIN);
        if (shownAgain instanceof String page) {
            return page;
        }
        Object query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return query == null ? path : path + "?" + query;
    }

    /** A program on the API, or a script of ours that reads the answer itself. */
    private static boolean isProgram(HttpServletRequest request) {
        String uri = String.valueOf((@Nullable Object) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return uri.startsWith("/api/") || Submission.wantsJson(request);
    }
}
