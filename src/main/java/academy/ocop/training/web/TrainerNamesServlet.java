package academy.ocop.training.web;

import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.AnsweringServlet;
import academy.ocop.platform.web.Suggestion;
import academy.ocop.training.ClassId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

/** {@code /training/trainer-names?class=&query=}: who could teach the class, by some words of the name. */
@WebServlet("/training/trainer-names")
public class TrainerNamesServlet extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient PossibleTrainers trainers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("class"));
        if (!number.matches("\\d{1,18}")) {
            throw new NotFound(number);
        }
        String words = Objects.requireNonNullElse(request.getParameter("query"), "");
        Suggestion.answer(response, trainers.named(new ClassId(Long.parseLong(number)), words));
    }
}
