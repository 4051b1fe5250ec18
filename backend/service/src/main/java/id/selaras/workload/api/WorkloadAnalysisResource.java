package id.selaras.workload.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import id.selaras.workload.application.AnalysisExport;
import id.selaras.workload.application.AnalysisFilter;
import id.selaras.workload.application.AnalysisService;
import id.selaras.workload.application.BalanceLevel;
import id.selaras.workload.application.BalanceView;
import id.selaras.workload.application.WorkloadAnalysisRow;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the workload says of positions, and how evenly it is spread. */
@Path("/api/v1/workload-analyses")
@Tag(name = "Workload")
public class WorkloadAnalysisResource {

    @Inject
    AnalysisService analyses;

    @Inject
    AnalysisExport export;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listWorkloadAnalyses", summary = "Need, load ratio, grade and difference by position")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<WorkloadAnalysisRow> list(@Valid @BeanParam AnalysisFilter filter, @Valid @BeanParam PageRequest page) {
        return analyses.list(filter, page);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportWorkloadAnalyses", summary = "The filtered analyses as a file", hidden = true)
    public Response export(@Valid @BeanParam AnalysisFilter filter) {
        return exports.answer(export.table(filter));
    }

    @GET
    @Path("balance")
    @Operation(operationId = "getBalance", summary = "How evenly load is spread between agencies or units")
    public BalanceView balance(
            @QueryParam("level") @DefaultValue("AGENCY") BalanceLevel level,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("knownAt") Instant knownAt) {
        return analyses.balance(level, asOf, knownAt);
    }
}
