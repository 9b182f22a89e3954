package academy.ocop.identity.web;

import academy.ocop.identity.LoginFound;
import academy.ocop.identity.LoginQueries;
import academy.ocop.platform.Readiness;
import academy.ocop.platform.web.StaticFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whose request this is: looked up once, whoever asks first, and kept on the request. Files are the same for everybody, and
 * without a database everybody is a visitor: the page then says itself what is missing.
 */
@ApplicationScoped
class CurrentLogin {

    private static final Logger LOGGER = System.getLogger(CurrentLogin.class.getName());
    private static final String KEPT = "academy.login";

    @Inject
    LoginQueries logins;

    @Inject
    Readiness readiness;

    Optional<LoginFound> of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Kept known) {
            return known.login();
        }
        Optional<LoginFound> found = StaticFiles.isOne(request) || !readiness.ready()
                ? Optional.empty()
                : LoginCookie.token(request).flatMap(token -> find(token, logins::find));
        request.setAttribute(KEPT, new Kept(found));
        return found;
    }

    /** The login that the request's cookie opened until lately. */
    Optional<LoginFound> lapsed(HttpServletRequest request) {
        return readiness.ready()
                ? LoginCookie.token(request).flatMap(token -> find(token, logins::lapsed))
                : Optional.empty();
    }

    private static Optional<LoginFound> find(String token, Function<String, Optional<LoginFound>> look) {
        try {
            return look.apply(token);
        } catch (RuntimeException databaseDown) {
            LOGGER.log(Level.WARNING, "No login could be looked up: {0}", databaseDown.toString());
            return Optional.empty();
        }
    }

    private record Kept(Optional<LoginFound> login) {}
}
