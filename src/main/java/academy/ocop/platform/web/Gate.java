package academy.ocop.platform.web;

import academy.ocop.platform.Readiness;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Until the database stands, every page is an honest 503 that tries again by itself; files and health pass. */
public class Gate extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient Readiness readiness;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (readiness.ready()
                || StaticFiles.isOne(request)
                || request.getRequestURI().startsWith("/health/")) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
