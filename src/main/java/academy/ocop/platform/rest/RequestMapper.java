package academy.ocop.platform.rest;

import academy.ocop.platform.web.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
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
        if (status == Response.Status.NOT_FOUND.getStatusCode()) {
            return new Problem(status, "NOT_FOUND", texts.of("platform", "error.notFound.title")).response();
        }
        String code = answer.getStatusInfo() instanceof Response.Status known ? known.name() : "REFUSED";
        return new Problem(status, code, texts.of("platform", "error.badRequest.title")).response();
    }
}
