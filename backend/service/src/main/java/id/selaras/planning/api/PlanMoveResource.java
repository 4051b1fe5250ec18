package id.selaras.planning.api;

import id.selaras.planning.application.MoveFilter;
import id.selaras.planning.application.MoveRow;
import id.selaras.planning.application.MoveView;
import id.selaras.planning.application.PlanChain;
import id.selaras.planning.application.PlanExplanation;
import id.selaras.planning.application.PlanExplanationService;
import id.selaras.planning.application.PlanMoveExport;
import id.selaras.planning.application.PlanMoveService;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who moves, in which chains, and why. */
@Path("/api/v1/plans")
@Tag(name = "Plans")
public class PlanMoveResource {

    @Inject
    PlanMoveService moves;

    @Inject
    PlanExplanationService explanations;

    @Inject
    PlanMoveExport export;

    @Inject
    Exports exports;

    @GET
    @Path("{id}/moves")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPlanMoves", summary = "Moves of a plan with their reasons")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<MoveRow> moves(
            @PathParam("id") UUID id, @Valid @BeanParam MoveFilter filter, @Valid @BeanParam PageRequest page) {
        return moves.moves(id, filter, page);
    }

    @GET
    @Path("{id}/moves")
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportPlanMoves", summary = "The filtered moves as a file", hidden = true)
    public Response exportMoves(@PathParam("id") UUID id, @Valid @BeanParam MoveFilter filter) {
        return exports.answer(export.table(id, filter));
    }

    @GET
    @Path("{id}/moves/{moveId}")
    @Operation(operationId = "getPlanMove", summary = "One move with verdicts, fit and alternatives")
    public MoveView move(@PathParam("id") UUID id, @PathParam("moveId") UUID moveId) {
        return explanations.move(id, moveId);
    }

    @GET
    @Path("{id}/chains")
    @Operation(operationId = "listPlanChains", summary = "Chains and cycles in the order of execution")
    public Page<PlanChain> chains(@PathParam("id") UUID id) {
        return moves.chains(id);
    }

    @GET
    @Path("{id}/explanations")
    @Operation(operationId = "explainPlan", summary = "Why somebody is, or is not, at a post in the plan")
    public PlanExplanation explain(
            @PathParam("id") UUID id, @QueryParam("employee") UUID employee, @QueryParam("position") UUID position) {
        return explanations.explain(id, employee, position);
    }
}
