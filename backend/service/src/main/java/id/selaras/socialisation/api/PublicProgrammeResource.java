package id.selaras.socialisation.api;

import id.selaras.socialisation.application.ProgrammeService;
import id.selaras.socialisation.application.PublicProgramme;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open data of programmes: no login, no names. */
@Path("/api/v1/public/programmes/{code}")
@Tag(name = "Transfer programmes")
public class PublicProgrammeResource {

    @Inject
    ProgrammeService programmes;

    @GET
    @Operation(
            operationId = "readPublicProgramme",
            summary = "Criteria, rules, seats, calendar and fingerprint of a published programme")
    public PublicProgramme read(@PathParam("code") String code) {
        return programmes.published(code);
    }
}
