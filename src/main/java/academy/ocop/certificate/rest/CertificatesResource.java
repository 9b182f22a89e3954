package academy.ocop.certificate.rest;

import academy.ocop.certificate.CertificateQueries;
import academy.ocop.certificate.PaperCode;
import academy.ocop.certificate.PaperKeys;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The check of papers: {@code /api/v1/certificates/{code}}. */
@Path("/certificates")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "certificates")
public class CertificatesResource {

    @Inject
    CertificateQueries papers;

    @Inject
    PaperKeys keys;

    @GET
    @Path("{code}")
    @Operation(summary = "Everything that is printed on the paper with this code, and whether it still counts")
    public CheckedPaper certificate(@PathParam("code") String code) {
        return PaperCode.read(code)
                .flatMap(papers::byCode)
                .map(CheckedPaper::of)
                .orElseThrow(() -> new NotFound(code));
    }

    @GET
    @Path("keys")
    @Operation(summary = "The public keys that papers were ever signed with, as a JWK set")
    public String keys() {
        return "{\"keys\":[" + String.join(",", keys.publicKeys()) + "]}";
    }
}
