package id.selaras.planning.api;

import id.selaras.planning.application.DescribePlan;
import id.selaras.planning.application.PlanFilter;
import id.selaras.planning.application.PlanRow;
import id.selaras.planning.application.PlanRunService;
import id.selaras.planning.application.PlanService;
import id.selaras.planning.application.PlanView;
import id.selaras.planning.application.StartedRun;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/** Plans: what is asked, and runs that answer it. */
@Path("/api/v1/plans")
@Tag(name = "Plans")
public class PlanResource {

    @Inject
    PlanService plans;

    @Inject
    PlanRunService runs;

    @GET
    @Operation(operationId = "listPlans", summary = "Plans of the government, newest first")
    public Page<PlanRow> list(@Valid @BeanParam PlanFilter filter, @Valid @BeanParam PageRequest page) {
        return plans.list(filter, page);
    }

    @POST
    @Operation(operationId = "createPlan", summary = "Describe a plan")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    public Response create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid DescribePlan command) {
        return Versions.created("/api/v1/plans", plans.create(key, command), PlanView::id, PlanView::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPlan", summary = "One plan with its latest run")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(plans.get(id), PlanView::version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changePlan", summary = "Describe a plan anew; an earlier answer no longer belongs to it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DescribePlan command) {
        return Versions.ok(plans.change(id, Versions.expected(ifMatch), command), PlanView::version);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePlan", summary = "Throw a plan away that no case cites")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        plans.delete(id, Versions.expected(ifMatch));
    }

    @POST
    @Path("{id}/runs")
    @Operation(operationId = "runPlan", summary = "Compute the best plan in the background")
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StartedRun.class)))
    public Response run(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        return Response.accepted(runs.start(id, key)).build();
    }
}
