package academy.ocop.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** {@code /certificate/report?about=name&paper=…}: tell of a fake, or of a wrong name on one's own paper. */
@Named
@RequestScoped
public class PaperReportPage {

    @Inject
    HttpServletRequest request;

    /** What the form starts with: the paper the person came from. */
    public String getPaper() {
        return Objects.requireNonNullElse(request.getParameter("paper"), "");
    }

    public String getKind() {
        return "name".equals(request.getParameter("about")) ? "WRONG_NAME" : "FAKE";
    }
}
