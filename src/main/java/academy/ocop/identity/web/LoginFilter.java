package academy.ocop.identity.web;

import academy.ocop.identity.LoginFound;
import academy.ocop.identity.LoginService;
import academy.ocop.platform.Caller;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.web.StaticFiles;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says for the rest of the request who calls, and keeps the session of staff pages to one login: after a sign-out, an expiry
 * or another person on the same device it is thrown away before a page can look into it. Stands third in web.xml, behind the
 * headers and the gate.
 */
public class LoginFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final String OF_LOGIN = "academy.login.of";

    @Inject
    transient CurrentLogin current;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient LoginService logins;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (StaticFiles.isOne(request)) {
            chain.doFilter(request, response);
            return;
        }
        String network = request.getRemoteAddr();
        Optional<LoginFound> login = current.of(request);
        caller.set(login.map(found -> caller(found, network)).orElseGet(() -> Caller.visitor(network)));
        if (login.isEmpty() && "POST".equals(request.getMethod())) {
            current.lapsed(request).ifPresent(found -> caller.setLapsed(caller(found, network)));
        }
        login.ifPresent(this::seen);
        String owner = login.map(found -> Long.toString(found.sessionId())).orElse("visitor");
        HttpSession session = request.getSession(false);
        if (session != null && !owner.equals(session.getAttribute(OF_LOGIN))) {
            session.invalidate();
        }
        chain.doFilter(new OwnedSession(request, owner), response);
    }

    private static Caller caller(LoginFound found, String network) {
        return new Caller(found.accountId(), found.personId(), found.sessionId(), found.name(), network, false);
    }

    private void seen(LoginFound login) {
        Instant now = clock.instant();
        if (login.lastSeenAt().plus(A_MINUTE).isBefore(now)) {
            logins.seen(login.sessionId());
        }
    }

    /** Writes on a session to whom it belongs, in the moment in which it comes to be. */
    private static final class OwnedSession extends HttpServletRequestWrapper {

        private final String owner;

        OwnedSession(HttpServletRequest request, String owner) {
            super(request);
            this.owner = owner;
        }

        @Override
        public HttpSession getSession() {
            return owned(super.getSession());
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            HttpSession session = super.getSession(create);
            return session == null ? null : owned(session);
        }

        private HttpSession owned(HttpSession session) {
            if (session.isNew() && session.getAttribute(OF_LOGIN) == null) {
                session.setAttribute(OF_LOGIN, owner);
            }
            return session;
        }
    }
}
