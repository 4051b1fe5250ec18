package id.selaras.workload.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import id.selaras.shared.web.Versions;
import id.selaras.workload.application.RecordWorkload;
import id.selaras.workload.application.RecordWorkloads;
import id.selaras.workload.application.WorkloadExport;
import id.selaras.workload.application.WorkloadFilter;
import id.selaras.workload.application.WorkloadMetricRow;
import id.selaras.workload.application.WorkloadMetricRows;
import id.selaras.workload.application.WorkloadService;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tasks of positions with volumes, norms and needs. */
@Path("/api/v1/workload-metrics")
@Tag(name = "Workload")
public class WorkloadMetricResource {

    private static final String PATH = "/api/v1/workload-metrics";

    @Inject
    WorkloadService workload;

    @Inject
    WorkloadExport export;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listWorkloadMetrics", summary = "Tasks by position, year and code")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<WorkloadMetricRow> list(@Valid @BeanParam WorkloadFilter filter, @Valid @BeanParam PageRequest page) {
        return workload.list(filter, page);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportWorkloadMetrics", summary = "The filtered tasks as a file", hidden = true)
    public Response export(@Valid @BeanParam WorkloadFilter filter) {
        return exports.answer(export.table(filter));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWorkloadMetric", summary = "One task")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadMetricRow.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(workload.get(id), WorkloadMetricRow::version);
    }

    @POST
    @Operation(operationId = "recordWorkload", summary = "Record a task of a position in a year")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadMetricRow.class)))
    public Response record(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RecordWorkload command) {
        return Versions.created(PATH, workload.record(key, command), WorkloadMetricRow::id, WorkloadMetricRow::version);
    }

    @POST
    @Path("bulk")
    @Operation(operationId = "recordWorkloads", summary = "Record many tasks: all of them or none")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadMetricRows.class)))
    public Response recordAll(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RecordWorkloads command) {
        return Response.status(Response.Status.CREATED)
                .entity(workload.recordAll(key, command))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeWorkload", summary = "Change what a task says")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadMetricRow.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordWorkload command) {
        return Versions.ok(workload.change(id, Versions.expected(ifMatch), command), WorkloadMetricRow::version);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "withdrawWorkload", summary = "Withdraw a task; its history stays")
    @APIResponse(responseCode = "204")
    public void withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        workload.withdraw(id, Versions.expected(ifMatch));
    }
}
