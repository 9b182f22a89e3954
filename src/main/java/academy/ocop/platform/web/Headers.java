package academy.ocop.platform.web;

import academy.ocop.platform.Settings;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * First of all: answers only to the portal's own host names, and puts the strict headers on every answer. A staff page's own
 * policy, with its nonce, replaces the light one.
 */
public class Headers extends HttpFilter {

    /** For pages without scripts of their own in them; our few script files are same-origin. */
    static final String LIGHT_POLICY = "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'self';"
            + " font-src 'self'; script-src 'self'; connect-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What servlets of the portal answer; none of them takes a form. */
    private static final String READ_ONLY = "/product/names|/training/(trainer-names|class-places)|/identity/my-data"
            + "|/(reporting/|portal/audit-|enrolment/roster-)file|/certificate/pdf|/authoring/(zip|media/.*)"
            + "|/catalogue/media/.*|/[cp]/.*";

    private static final int A_YEAR = 31_536_000;

    private transient Set<String> hosts = Set.of();

    @Override
    public void init() {
        Set<String> known = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        Settings.BASE_ADDRESS.value().flatMap(Headers::host).ifPresent(known::add);
        Settings.FORMER_HOSTS.value().stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .forEach(known::add);
        hosts = known.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        put(response);
        if (!hosts.contains(hostOf(request)) || !isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!READING.contains(request.getMethod()) && !isOffered(request)) {
            response.setHeader("Allow", methods(request.getRequestURI()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (!StaticFiles.isOne(request)) {
            // Pages hold names and marks: nothing of them stays on a shared phone.
            response.setHeader("Cache-Control", "no-store");
            keepWishes(request, response);
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /** On every answer, also on those that the server makes before any filter: the error page asks for them again. */
    static void put(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", LIGHT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (Settings.COOKIES_SECURE.on()) {
            response.setHeader("Strict-Transport-Security", "max-age=" + A_YEAR);
        }
    }

    private boolean isOffered(HttpServletRequest request) throws IOException {
        return Arrays.asList(methods(request.getRequestURI()).split(", ")).contains(request.getMethod());
    }

    /** What an address can be asked with. Files, light pages and the API are only read; deeds and pages of staff take forms. */
    private String methods(String path) throws IOException {
        boolean read = isOnlyRead(path) || (!path.startsWith("/do/") && isLightPage(path));
        return read ? "GET, HEAD" : "GET, HEAD, POST";
    }

    static boolean isOnlyRead(String path) {
        return StaticFiles.isOne(path)
                || path.startsWith("/api/")
                || path.startsWith("/health/")
                || path.matches(READ_ONLY);
    }

    private boolean isLightPage(String path) throws IOException {
        String file = "/".equals(path) ? "/index.xhtml" : path.endsWith(".xhtml") ? path : path + ".xhtml";
        if (!file.matches("(/[\\w-]+)+\\.xhtml")) {
            return false;
        }
        try (InputStream page = getServletContext().getResourceAsStream(file)) {
            return LightViews.isLight(page);
        }
    }

    /** PrimeFaces adds a policy to every Faces page; it is for staff pages, where it takes the place of the light one. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!"Content-Security-Policy".equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            } else if (isStaffPage()) {
                super.setHeader(name, value);
            }
        }

        private static boolean isStaffPage() {
            FacesContext faces = FacesContext.getCurrentInstance();
            return faces == null
                    || faces.getViewRoot() == null
                    || !faces.getViewRoot().isTransient();
        }
    }

    /** Parameters are read here for the first time: a broken one must not surprise a page that is half written. */
    private static boolean isReadable(HttpServletRequest request) {
        if (Submission.isMultipart(request)) {
            // A file: nothing of it is read before it is known who sends it.
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalArgumentException | IllegalStateException broken) {
            return false;
        }
    }

    /** An address that is none keeps the portal from starting; this filter must stand all the same, to say so. */
    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String hostOf(HttpServletRequest request) {
        String host = String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT);
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    /** ?lang=en and ?text=large are kept for the next pages. */
    private static void keepWishes(HttpServletRequest request, HttpServletResponse response) {
        if (!"GET".equals(request.getMethod())) {
            return;
        }
        String language = request.getParameter("lang");
        if ("vi".equals(language) || "en".equals(language)) {
            response.addCookie(Viewer.wish(Viewer.LANGUAGE_COOKIE, language));
        }
        String text = request.getParameter("text");
        if ("large".equals(text) || "normal".equals(text)) {
            response.addCookie(Viewer.wish(Viewer.TEXT_COOKIE, text));
        }
    }
}
