package academy.ocop.platform.rest;

import academy.ocop.platform.Refused;
import academy.ocop.platform.web.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A rule said no: a problem document with the rule's code. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {

    @Inject
    Texts texts;

    @Override
    public Response toResponse(Refused refused) {
        return new Problem(refused.reason().status(), refused.reason().name(), texts.of(refused)).response();
    }
}
