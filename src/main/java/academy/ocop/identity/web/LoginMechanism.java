package academy.ocop.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The one authentication mechanism of the portal: it looks up the login behind our own cookie on every request, before any
 * filter. The server itself is told nothing: it would want to make an LTPA token of its own for it, and answer 403 where no
 * keys for that are configured. Nobody is sent away here; services decide.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    @Inject
    CurrentLogin current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        current.of(request);
        return context.doNothing();
    }
}
