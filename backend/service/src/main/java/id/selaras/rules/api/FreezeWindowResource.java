package id.selaras.rules.api;

import id.selaras.rules.application.FreezeWindowService;
import id.selaras.rules.application.FreezeWindowView;
import id.selaras.rules.application.LiftFreezeWindow;
import id.selaras.rules.application.SetFreezeWindow;
import id.selaras.shared.page.Page;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Times in which officials may not be replaced. */
@Path("/api/v1/freeze-windows")
@Tag(name = "Rules")
public class FreezeWindowResource {

    @Inject
    FreezeWindowService windows;

    @GET
    @Operation(operationId = "listFreezeWindows", summary = "Freeze windows that hold, by first day")
    public Page<FreezeWindowView> list() {
        return windows.list();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFreezeWindow", summary = "One freeze window")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FreezeWindowView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(windows.get(id), FreezeWindowView::version);
    }

    @POST
    @Operation(operationId = "addFreezeWindow", summary = "Add a time in which officials may not be replaced")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FreezeWindowView.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid SetFreezeWindow command) {
        return Versions.created(
                "/api/v1/freeze-windows", windows.add(key, command), FreezeWindowView::id, FreezeWindowView::version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeFreezeWindow", summary = "Change a freeze window")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FreezeWindowView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SetFreezeWindow command) {
        return Versions.ok(windows.change(id, Versions.expected(ifMatch), command), FreezeWindowView::version);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "liftFreezeWindow", summary = "Lift a freeze window, with a reason for the log")
    @APIResponse(responseCode = "204", description = "It is lifted")
    public void lift(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LiftFreezeWindow command) {
        windows.lift(id, Versions.expected(ifMatch), command);
    }
}
