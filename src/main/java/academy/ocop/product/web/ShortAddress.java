package academy.ocop.product.web;

import academy.ocop.platform.web.AnsweringServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** {@code /p/17}: the address of a product's page that fits on a label. */
@WebServlet("/p/*")
public class ShortAddress extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String id = String.valueOf(request.getPathInfo());
        if (!id.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher("/product/product?id=" + id.substring(1)).forward(request, response);
    }
}
