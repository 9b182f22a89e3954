package academy.ocop.platform.web;

import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who looks at the page and how: {@code #{viewer}} in every page. Reads cookies and the address; makes no session. */
@Named
@RequestScoped
public class Viewer {

    /** The cookie that keeps the chosen language. */
    public static final String LANGUAGE_COOKIE = "academy_lang";

    /** The cookie that keeps large text. */
    public static final String TEXT_COOKIE = "academy_text";

    private static final int A_YEAR = 31_536_000;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller caller;

    private String language = "";

    /** A cookie that keeps a wish for the next pages, for a year. */
    public static Cookie wish(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(Settings.COOKIES_SECURE.on());
        cookie.setMaxAge(A_YEAR);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    public boolean isSignedIn() {
        return caller.get().signedIn();
    }

    public String getName() {
        return caller.get().name();
    }

    /** The number of the account, by which a browser tells whose waiting answers it keeps; empty for a visitor. */
    public String getAccount() {
        Long account = caller.get().accountId();
        return account == null ? "" : account.toString();
    }

    /** vi or en: the address wins, then the cookie, then the browser's wish, then Vietnamese. */
    public String getLang() {
        if (language.isEmpty()) {
            language = allowed(parameter("lang"))
                    .or(() -> cookie(LANGUAGE_COOKIE).flatMap(Viewer::allowed))
                    .or(() -> Optional.ofNullable(request.getHeader("Accept-Language"))
                            .filter(wish -> wish.startsWith("en"))
                            .map(wish -> "en"))
                    .orElse("vi");
        }
        return language;
    }

    public String getOtherLang() {
        return "vi".equals(getLang()) ? "en" : "vi";
    }

    public Locale locale() {
        return "en".equals(getLang()) ? Locale.ENGLISH : VIETNAMESE;
    }

    public Locale getLocale() {
        return locale();
    }

    public boolean isLargeText() {
        String wish = parameter("text");
        return wish == null ? cookie(TEXT_COOKIE).filter("large"::equals).isPresent() : "large".equals(wish);
    }

    /** This page's address as the person sees it, without language and message: for forms and for coming back. */
    public String getHere() {
        return here(request);
    }

    /** This page in the other language. */
    public String getInOtherLanguage() {
        return Addresses.with(getHere(), "lang", getOtherLang());
    }

    public String getWithLargeText() {
        return Addresses.with(getHere(), "text", "large");
    }

    public String getWithNormalText() {
        return Addresses.with(getHere(), "text", "normal");
    }

    static String here(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        Object shown = request.getAttribute(ActionServlet.SHOWN_AGAIN);
        if (shown instanceof String again) {
            return again;
        }
        if (path == null) {
            path = request.getRequestURI();
            query = request.getQueryString();
        }
        String address = query == null ? path.toString() : path + "?" + query;
        for (String extra : new String[] {"lang", "done", "text"}) {
            address = Addresses.without(address, extra);
        }
        return Addresses.within(address, "/");
    }

    /** The error page asks too, also for a request whose parameters cannot be read. */
    private @Nullable String parameter(String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalArgumentException | IllegalStateException broken) {
            return null;
        }
    }

    private static Optional<String> allowed(@Nullable String tag) {
        return Optional.ofNullable(tag).filter(value -> "vi".equals(value) || "en".equals(value));
    }

    private Optional<String> cookie(String name) {
        return cookie(request, name);
    }

    /** A cookie's value. */
    public static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }
}
