package academy.ocop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a changing request was sent by a page of this portal, by what the browser itself says. */
final class SameSite {

    private SameSite() {}

    /** Sec-Fetch-Site where the browser sends it, else Origin, else Referer; a request with none of them is refused. */
    static boolean sentByUs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site)) {
            return false;
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return isOurs(origin, request);
        }
        String referer = request.getHeader("Referer");
        if (referer != null) {
            return isOurs(referer, request);
        }
        return site != null;
    }

    private static boolean isOurs(String address, HttpServletRequest request) {
        try {
            URI uri = URI.create(address);
            String host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
            return host != null && host.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
