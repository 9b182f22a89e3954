package academy.ocop.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/**
 * A servlet of the portal's own: a rule's no and a missing thing are answers. They are turned into one before the server sees
 * an exception, which it would write to its log with the whole trace even when a filter catches it.
 */
public abstract class AnsweringServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!Refusals.isOne(failure) || response.isCommitted()) {
                throw failure;
            }
            Refusals.answer(request, response, failure);
        }
    }
}
