package id.selaras.socialisation.api;

import id.selaras.socialisation.application.PersonalLetter;
import id.selaras.socialisation.application.PersonalLetterService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a plan means for each person it moves. */
@Path("/api/v1/plans/{id}/personal-letters/{employeeId}")
@Tag(name = "Notices")
public class PersonalLetterResource {

    private static final String PDF = "application/pdf";

    @Inject
    PersonalLetterService letters;

    @GET
    @Operation(
            operationId = "readPersonalLetter",
            summary = "What a plan changes for one person and why; employees read their own once it is released")
    public PersonalLetter get(@PathParam("id") UUID id, @PathParam("employeeId") UUID employeeId) {
        return letters.of(id, employeeId);
    }

    @GET
    @Path("document")
    @Produces(PDF)
    @Operation(operationId = "printPersonalLetter", summary = "The same letter on paper")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] print(@PathParam("id") UUID id, @PathParam("employeeId") UUID employeeId) {
        return letters.print(id, employeeId);
    }
}
