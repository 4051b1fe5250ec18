package id.selaras.socialisation.api;

import id.selaras.socialisation.application.AddAnonymously;
import id.selaras.socialisation.application.AnonymousConcernService;
import id.selaras.socialisation.application.AnonymousConcernView;
import id.selaras.socialisation.application.AnonymousForm;
import id.selaras.socialisation.application.AnonymousReceipt;
import id.selaras.socialisation.application.CloseAnonymously;
import id.selaras.socialisation.application.RaiseAnonymously;
import id.selaras.socialisation.application.ShowToken;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Worries without a name: no session is looked at, the reply token travels in the body. */
@Path("/api/v1/public/concerns")
@Tag(name = "Concerns")
public class PublicConcernResource {

    @Inject
    AnonymousConcernService concerns;

    @GET
    @Operation(operationId = "readAnonymousConcernForm", summary = "What the form for a worry without a name asks")
    public AnonymousForm form(@QueryParam("government") @NotBlank String government) {
        return concerns.form(government);
    }

    @POST
    @Operation(
            operationId = "raiseAnonymousConcern",
            summary = "Raise a worry without a name; the answer shows the reply token this once")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnonymousReceipt.class)))
    public Response raise(@NotNull @Valid RaiseAnonymously command) {
        return Response.status(Response.Status.CREATED)
                .entity(concerns.raise(command))
                .cacheControl(never())
                .build();
    }

    @POST
    @Path("reading")
    @Operation(operationId = "readAnonymousConcern", summary = "Read the own worry and its answer by the reply token")
    public AnonymousConcernView read(@NotNull @Valid ShowToken command) {
        return concerns.read(command);
    }

    @POST
    @Path("additions")
    @Operation(operationId = "addToAnonymousConcern", summary = "Add to the own worry by the reply token")
    public AnonymousConcernView add(@NotNull @Valid AddAnonymously command) {
        return concerns.add(command);
    }

    @POST
    @Path("closing")
    @Operation(operationId = "closeAnonymousConcern", summary = "Close the own answered worry by the reply token")
    public AnonymousConcernView close(@NotNull @Valid CloseAnonymously command) {
        return concerns.close(command);
    }

    private static CacheControl never() {
        CacheControl cache = new CacheControl();
        cache.setNoStore(true);
        return cache;
    }
}
