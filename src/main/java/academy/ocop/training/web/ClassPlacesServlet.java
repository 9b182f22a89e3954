package academy.ocop.training.web;

import academy.ocop.platform.web.AnsweringServlet;
import academy.ocop.platform.web.Suggestion;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

/** {@code /training/class-places?query=}: the communes that the picker offers for a class that is to be opened. */
@WebServlet("/training/class-places")
public class ClassPlacesServlet extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient ClassPlaces places;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Suggestion.answer(response, places.named(Objects.requireNonNullElse(request.getParameter("query"), "")));
    }
}
