package id.selaras.planning.api;

import id.selaras.planning.application.PlanComparison;
import id.selaras.planning.application.PlanFlow;
import id.selaras.planning.application.PlanOutcomeExport;
import id.selaras.planning.application.PlanOutcomeService;
import id.selaras.planning.application.PlanProofService;
import id.selaras.planning.application.PlanShortage;
import id.selaras.planning.application.PlanUnitRow;
import id.selaras.planning.application.PlanVerification;
import id.selaras.planning.application.UnitLevel;
import id.selaras.shared.page.Page;
import id.selaras.shared.tabular.Exports;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** What a plan does, what it leaves open, and its proof. */
@Path("/api/v1/plans")
@Tag(name = "Plans")
public class PlanOutcomeResource {

    @Inject
    PlanOutcomeService outcomes;

    @Inject
    PlanProofService proofs;

    @Inject
    PlanOutcomeExport export;

    @Inject
    Exports exports;

    @GET
    @Path("{id}/units")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPlanUnits", summary = "Before and after of each agency or unit")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<PlanUnitRow> units(
            @PathParam("id") UUID id,
            @QueryParam("level") @DefaultValue("AGENCY") UnitLevel level,
            @QueryParam("q") @Size(max = 100) String q) {
        return outcomes.units(id, level, q);
    }

    @GET
    @Path("{id}/units")
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportPlanUnits", summary = "Before and after as a file", hidden = true)
    public Response exportUnits(
            @PathParam("id") UUID id,
            @QueryParam("level") @DefaultValue("AGENCY") UnitLevel level,
            @QueryParam("q") @Size(max = 100) String q) {
        return exports.answer(export.units(id, level, q));
    }

    @GET
    @Path("{id}/flows")
    @Operation(operationId = "listPlanFlows", summary = "How many people go from agency to agency")
    public Page<PlanFlow> flows(@PathParam("id") UUID id) {
        return outcomes.flows(id);
    }

    @GET
    @Path("{id}/shortages")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPlanShortages", summary = "Shortages that no transfer can cure, proven")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<PlanShortage> shortages(@PathParam("id") UUID id) {
        return outcomes.shortages(id);
    }

    @GET
    @Path("{id}/shortages")
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportPlanShortages", summary = "The shortages as a file", hidden = true)
    public Response exportShortages(@PathParam("id") UUID id) {
        return exports.answer(export.shortages(id));
    }

    @GET
    @Path("{id}/comparison")
    @Operation(operationId = "comparePlans", summary = "What two plans have in common and where they differ")
    public PlanComparison compare(@PathParam("id") UUID id, @QueryParam("with") UUID with) {
        return outcomes.compare(id, with);
    }

    @GET
    @Path("{id}/certificate")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getPlanCertificate", summary = "The proof: one price per post")
    public String certificate(@PathParam("id") UUID id) {
        return proofs.certificate(id);
    }

    @GET
    @Path("{id}/instance")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getPlanInstance", summary = "The problem that was solved, under pseudonyms")
    public String instance(@PathParam("id") UUID id) {
        return proofs.instance(id);
    }

    @POST
    @Path("{id}/verification")
    @Operation(operationId = "verifyPlan", summary = "Have the independent verifier check the stored proof now")
    public PlanVerification verify(@PathParam("id") UUID id) {
        return proofs.verify(id);
    }
}
