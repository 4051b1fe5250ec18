package id.selaras.mutation.api;

import id.selaras.mutation.application.MutationCaseService;
import id.selaras.mutation.application.OpenMutationCases;
import id.selaras.mutation.application.OpenedCases;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a plan to cases. */
@Path("/api/v1/plans")
@Tag(name = "Mutation cases")
public class PlanCaseResource {

    @Inject
    MutationCaseService cases;

    @POST
    @Path("{id}/cases")
    @Operation(operationId = "openMutationCases", summary = "Open draft cases from the moves of a plan")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpenedCases.class)))
    public Response open(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid OpenMutationCases command) {
        return Response.status(Response.Status.CREATED)
                .entity(cases.open(id, key, command))
                .build();
    }
}
