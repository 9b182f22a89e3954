package academy.ocop.platform.rest;

import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Unknown and foreign things alike: the same 404, byte for byte. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {

    @Inject
    Texts texts;

    @Override
    public Response toResponse(NotFound missing) {
        return new Problem(
                        Response.Status.NOT_FOUND.getStatusCode(),
                        "NOT_FOUND",
                        texts.of("platform", "error.notFound.title"))
                .response();
    }
}
