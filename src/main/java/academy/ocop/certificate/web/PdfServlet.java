package academy.ocop.certificate.web;

import academy.ocop.certificate.CertificateQueries;
import academy.ocop.certificate.PaperCode;
import academy.ocop.certificate.PaperView;
import academy.ocop.platform.Refused;
import academy.ocop.platform.web.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** {@code /certificate/pdf?code=…}: the paper as a file, for whoever knows its code. Built from the register each time. */
@WebServlet("/certificate/pdf")
public class PdfServlet extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 2;
    private static final int TOO_MANY = 429;

    /** A class that finishes together asks together; the processors stay free for those who still answer. */
    private final transient Semaphore turn = new Semaphore(AT_ONCE, true);

    @Inject
    transient CertificateQueries papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PaperView> found;
        try {
            found = PaperCode.read(String.valueOf(request.getParameter("code"))).flatMap(papers::byCode);
        } catch (Refused tooMany) {
            response.sendError(TOO_MANY);
            return;
        }
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf = pdf(found.get());
        String name = found.get().facts().paperNumber().replaceAll("[^A-Za-z0-9-]+", "-");
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private byte[] pdf(PaperView paper) {
        turn.acquireUninterruptibly();
        try {
            return PaperPdf.of(paper.facts(), paper.revocation(), paper.token(), paper.address());
        } finally {
            turn.release();
        }
    }
}
