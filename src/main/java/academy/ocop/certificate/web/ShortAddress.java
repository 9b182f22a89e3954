package academy.ocop.certificate.web;

import academy.ocop.certificate.CertificateQueries;
import academy.ocop.certificate.PaperCode;
import academy.ocop.certificate.PaperView;
import academy.ocop.platform.Refused;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code /c/7K3M9PQRS2TVW}: where the QR of a paper leads, for ever. {@code /c?q=…} is the field of the check page: a code goes
 * on to its paper, everything else back to the check page with its answer.
 */
@WebServlet("/c/*")
public class ShortAddress extends AnsweringServlet {

    /** The paper that was found, for {@link PaperPage}. */
    static final String FOUND = "academy.certificate.found";

    /** What was asked for, for {@link PaperCheckPage}. */
    static final String ASKED = "academy.certificate.asked";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 100;
    private static final int TOO_MANY = 429;

    @Inject
    transient CertificateQueries papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        String typed =
                path.length() > 1 ? path.substring(1) : Objects.requireNonNullElse(request.getParameter("q"), "");
        String meant = PaperCode.asked(typed);
        String asked = meant.length() > LONGEST ? meant.substring(0, LONGEST) : meant;
        Optional<PaperCode> code = PaperCode.read(asked);
        if (path.length() <= 1) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    code.map(read -> "/c/" + read.value())
                            .orElseGet(() -> "/certificate/check?q=" + Addresses.encode(asked)));
            return;
        }
        request.setAttribute(ASKED, asked);
        try {
            Optional<PaperView> paper = code.flatMap(papers::byCode);
            if (paper.isPresent()) {
                request.setAttribute(FOUND, paper.get());
                request.getRequestDispatcher("/certificate/paper").forward(request, response);
                return;
            }
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused tooMany) {
            response.setStatus(TOO_MANY);
        }
        request.getRequestDispatcher("/certificate/check").forward(request, response);
    }
}
