package id.selaras.mutation.api;

import id.selaras.mutation.application.DecreeDraftView;
import id.selaras.mutation.application.DecreeService;
import id.selaras.mutation.application.DecreeView;
import id.selaras.mutation.application.IssueDecrees;
import id.selaras.shared.letter.LetterPreview;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decrees for the chains of several cases, with words of their own. */
@Path("/api/v1/decrees")
@Tag(name = "Letters")
public class DecreeResource {

    private static final String PDF = "application/pdf";

    @Inject
    DecreeService decrees;

    @GET
    @Path("draft")
    @Operation(operationId = "draftDecree", summary = "Whom a decree for these cases would cover, and its usual words")
    public DecreeDraftView draft(@QueryParam("case") @Size(max = 500) List<UUID> cases) {
        return decrees.draft(cases);
    }

    @POST
    @Path("preview")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewDecree",
            summary = "The decree as it would look, as pictures or as PDF; it takes no number and is not kept")
    public LetterPreview picture(@NotNull @Valid IssueDecrees command) {
        return decrees.picture(command);
    }

    @POST
    @Path("preview")
    @Produces(PDF)
    @Operation(operationId = "previewDecreeFile", summary = "The preview as PDF", hidden = true)
    public byte[] preview(@NotNull @Valid IssueDecrees command) {
        return decrees.preview(command);
    }

    @POST
    @Operation(operationId = "issueDecree", summary = "Issue one decree for the chains of these cases: all or none")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecreeView.class)))
    public Response issue(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid IssueDecrees command) {
        return Response.status(Response.Status.CREATED)
                .entity(decrees.issue(key, command))
                .build();
    }
}
