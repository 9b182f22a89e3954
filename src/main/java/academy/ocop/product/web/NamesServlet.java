package academy.ocop.product.web;

import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.AnsweringServlet;
import academy.ocop.platform.web.Suggestion;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

/** {@code /product/names?of=person|producer&query=}: whom or what a picker of product records offers for some words. */
@WebServlet("/product/names")
public class NamesServlet extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient Names names;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String of = String.valueOf(request.getParameter("of"));
        String words = Objects.requireNonNullElse(request.getParameter("query"), "");
        Suggestion.answer(
                response,
                switch (of) {
                    case "person" -> names.people(words);
                    case "producer" -> names.producers(words);
                    default -> throw new NotFound(of);
                });
    }
}
