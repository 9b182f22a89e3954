package academy.ocop.platform.rest;

import jakarta.ws.rs.core.Response;

/**
 * A refusal as a program reads it (RFC 9457).
 *
 * @param status the HTTP status
 * @param code the refusal's constant, or that of the status ({@link academy.ocop.platform.web.Trouble})
 * @param title one sentence in the asked language
 */
public record Problem(int status, String code, String title) {

    Response response() {
        return Response.status(status)
                .type("application/problem+json")
                .entity(this)
                .build();
    }
}
