package academy.ocop.platform.rest;

import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Trouble;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the server itself refuses: unknown addresses, methods and types that are not offered. An unknown address is a missing thing. */
@Provider
public class RequestMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    Texts texts;

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response answer = refused.getResponse();
        int status = answer.getStatus();
        if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
            return answer;
        }
        Trouble trouble = Trouble.of(status);
        Response problem = new Problem(status, trouble.name(), texts.of("platform", trouble.titleKey())).response();
        Object allowed = answer.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allowed == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }
}
