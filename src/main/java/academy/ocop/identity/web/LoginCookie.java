package academy.ocop.identity.web;

import academy.ocop.platform.Settings;
import academy.ocop.platform.web.Viewer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The cookie that holds a login's token. It ends with the browser; the login itself has limits in the database. */
final class LoginCookie {

    private static final String NAME = "academy_login";

    private LoginCookie() {}

    static Optional<String> token(HttpServletRequest request) {
        return Viewer.cookie(request, name()).filter(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    static void set(HttpServletResponse response, String token) {
        response.addCookie(cookie(name(), token, -1));
    }

    static void clear(HttpServletResponse response) {
        response.addCookie(cookie(name(), "", 0));
    }

    /** A cookie as all of ours are: no script reads it, no other site's form sends it. */
    static Cookie cookie(String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(Settings.COOKIES_SECURE.on());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** With https, the browser itself then refuses one that another host or a plain page planted. */
    static String name() {
        return Settings.COOKIES_SECURE.on() ? "__Host-" + NAME : NAME;
    }
}
