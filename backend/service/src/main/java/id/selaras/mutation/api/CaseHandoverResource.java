package id.selaras.mutation.api;

import id.selaras.mutation.application.HandoverService;
import id.selaras.mutation.application.HandoverView;
import id.selaras.mutation.application.TickHandover;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changes hands when the person of a case leaves the post. */
@Path("/api/v1/mutation-cases/{id}/handover-items")
@Tag(name = "Mutation cases")
public class CaseHandoverResource {

    @Inject
    HandoverService handovers;

    @GET
    @Operation(operationId = "getHandover", summary = "The handover list of a case with the ticks of both sides")
    public HandoverView of(@PathParam("id") UUID id) {
        return handovers.of(id);
    }

    @PUT
    @Path("{code}")
    @Operation(operationId = "tickHandover", summary = "Tick an item for one side, or take the tick back")
    public HandoverView tick(
            @PathParam("id") UUID id, @PathParam("code") String code, @NotNull @Valid TickHandover command) {
        return handovers.tick(id, code, command);
    }
}
