package academy.ocop.identity.web;

import academy.ocop.identity.LoginFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * How the server learns who calls: from our own cookie, on every request. Nobody is sent away here; services decide. There
 * may be only one such mechanism: a second one would answer 403 on every page.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    @Inject
    CurrentLogin current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<LoginFound> login = current.of(request);
        return login.isPresent()
                ? context.notifyContainerAboutLogin(
                        new CallerPrincipal(Long.toString(login.get().accountId())), Set.of("account"))
                : context.doNothing();
    }
}
