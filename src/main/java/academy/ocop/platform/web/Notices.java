package academy.ocop.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What was just done, told after the redirect: {@code ?done=code} shows {@code done.<code>} of the page's feature, or of the
 * platform. Nothing but known codes is shown, so nobody can put words on a page of ours by a link.
 */
@Named
@RequestScoped
public class Notices {

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    public String getDone() {
        String code = request.getParameter("done");
        if (code == null || !code.matches("[A-Za-z]{2,40}")) {
            return "";
        }
        String path = request.getServletPath();
        int slash = path.indexOf('/', 1);
        String feature = slash < 0 ? "portal" : path.substring(1, slash);
        String key = "done." + code;
        if (texts.has(feature, key)) {
            return texts.of(feature, key);
        }
        return texts.has("platform", key) ? texts.of("platform", key) : "";
    }
}
