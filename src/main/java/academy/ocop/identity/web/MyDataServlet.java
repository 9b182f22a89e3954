package academy.ocop.identity.web;

import academy.ocop.identity.ProfileService;
import academy.ocop.platform.web.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** {@code /identity/my-data}: all that is held about oneself, as a file. */
@WebServlet("/identity/my-data")
public class MyDataServlet extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient ProfileService profiles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String data = profiles.export().toString();
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"ocop-academy-my-data.json\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getWriter().write(data);
    }
}
