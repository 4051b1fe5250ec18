package id.selaras.survey.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.web.Versions;
import id.selaras.survey.application.CompleteFollowUp;
import id.selaras.survey.application.FollowUpRow;
import id.selaras.survey.application.FollowUpService;
import id.selaras.survey.application.PlanFollowUp;
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

/** What a unit does after a survey. */
@Path("/api/v1/surveys/{id}/follow-up-items")
@Tag(name = "Surveys")
public class FollowUpResource {

    @Inject
    FollowUpService items;

    @GET
    @Operation(operationId = "listFollowUpItems", summary = "The follow-up plan of a survey, the nearest quarter first")
    public Page<FollowUpRow> list(@PathParam("id") UUID id) {
        return items.list(id);
    }

    @POST
    @Operation(operationId = "planFollowUpItem", summary = "Plan what is done about an element")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpRow.class)))
    public Response plan(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid PlanFollowUp command) {
        return Versions.created(
                "/api/v1/surveys/" + id + "/follow-up-items",
                items.plan(id, key, command),
                FollowUpRow::id,
                FollowUpRow::version);
    }

    @GET
    @Path("{itemId}")
    @Operation(operationId = "getFollowUpItem", summary = "One item of a follow-up plan")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpRow.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("itemId") UUID itemId) {
        return Versions.ok(items.get(id, itemId), FollowUpRow::version);
    }

    @PUT
    @Path("{itemId}")
    @Operation(operationId = "changeFollowUpItem", summary = "Plan an item otherwise; 409 once it is done")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpRow.class)))
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanFollowUp command) {
        return Versions.ok(items.change(id, itemId, Versions.expected(ifMatch), command), FollowUpRow::version);
    }

    @POST
    @Path("{itemId}/beginning")
    @Operation(operationId = "beginFollowUpItem", summary = "Say that an item is begun")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpRow.class)))
    public Response begin(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(items.begin(id, itemId, Versions.expected(ifMatch)), FollowUpRow::version);
    }

    @POST
    @Path("{itemId}/completion")
    @Operation(operationId = "completeFollowUpItem", summary = "Say that an item is done, and what citizens read of it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpRow.class)))
    public Response complete(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CompleteFollowUp command) {
        return Versions.ok(items.complete(id, itemId, Versions.expected(ifMatch), command), FollowUpRow::version);
    }
}
