package academy.ocop.platform.web;

import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule's no and a missing thing as answers. Servlets and pages turn them into one themselves ({@link AnsweringServlet},
 * {@link RefusedHandlers}); as a filter, last in web.xml, this is the net behind them. The log gets one line, without the query,
 * which may hold what a person typed.
 */
public class Refusals extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What of the address was wrong, for the error page to name. */
    static final String NAMED = "academy.refused.named";

    private static final String BACK = "academy.refused.back";

    private static final Set<PlatformRefusal> NAMING = Set.of(PlatformRefusal.BAD_PARAMETER, PlatformRefusal.WRONG_DAY);

    private static final Logger LOGGER = System.getLogger(Refusals.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isOne(failure) || response.isCommitted()) {
                throw failure;
            }
            answer(request, response, failure);
        }
    }

    /** Says where the error page leads back to: the page whose list or file is asked for, with the same wishes. */
    public static void leadBack(HttpServletRequest request, String page) {
        String query = request.getQueryString();
        request.setAttribute(BACK, query == null ? page : page + "?" + query);
    }

    /** Where that is, or an empty text. */
    static String back(HttpServletRequest request) {
        return request.getAttribute(BACK) instanceof String page ? page : "";
    }

    /** Whether a refusal or a missing thing is behind the failure. */
    static boolean isOne(Throwable failure) {
        return behind(failure) != null;
    }

    /** Sends the status of a failure that {@link #isOne is one}; the error page does the rest. */
    static void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        Throwable behind = behind(failure);
        if (behind instanceof Refused refused) {
            LOGGER.log(
                    Level.INFO,
                    "Refused: {0} {1}: {2}",
                    request.getMethod(),
                    request.getRequestURI(),
                    refused.reason().name());
            if (NAMING.contains(refused.reason())) {
                request.setAttribute(NAMED, refused);
            }
        }
        response.sendError(ErrorServlet.statusOf(failure));
    }

    private static @Nullable Throwable behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused || cause instanceof NotFound) {
                return cause;
            }
        }
        return null;
    }
}
