package id.selaras.workload.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import id.selaras.shared.web.Versions;
import id.selaras.workload.application.OpenWorkloadSurvey;
import id.selaras.workload.application.WorkloadSurveyExport;
import id.selaras.workload.application.WorkloadSurveyFilter;
import id.selaras.workload.application.WorkloadSurveyRow;
import id.selaras.workload.application.WorkloadSurveyService;
import id.selaras.workload.application.WorkloadToldRow;
import id.selaras.workload.application.WorkloadToldService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Rounds in which units are asked for their tasks, volumes and minutes. */
@Path("/api/v1/workload-surveys")
@Tag(name = "Workload")
public class WorkloadSurveyResource {

    private static final String PATH = "/api/v1/workload-surveys";

    @Inject
    WorkloadSurveyService surveys;

    @Inject
    WorkloadToldService told;

    @Inject
    WorkloadSurveyExport export;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listWorkloadSurveys", summary = "Workload surveys of units, the newest first")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<WorkloadSurveyRow> list(
            @Valid @BeanParam WorkloadSurveyFilter filter, @Valid @BeanParam PageRequest page) {
        return surveys.list(filter, page);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportWorkloadSurveys", summary = "The filtered surveys as a file", hidden = true)
    public Response export(@Valid @BeanParam WorkloadSurveyFilter filter) {
        return exports.answer(export.surveys(filter));
    }

    @POST
    @Operation(
            operationId = "openWorkloadSurvey",
            summary = "Open a survey with a form for every unit that has positions")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadSurveyRow.class)))
    public Response open(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid OpenWorkloadSurvey command) {
        return Versions.created(PATH, surveys.open(key, command), WorkloadSurveyRow::id, WorkloadSurveyRow::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWorkloadSurvey", summary = "One survey and how far it is")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadSurveyRow.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(surveys.get(id), WorkloadSurveyRow::version);
    }

    @POST
    @Path("{id}/closing")
    @Operation(
            operationId = "closeWorkloadSurvey",
            summary = "Take no more answers; what was handed in can still be decided")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadSurveyRow.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(surveys.close(id, Versions.expected(ifMatch)), WorkloadSurveyRow::version);
    }

    @GET
    @Path("{id}/tasks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listWorkloadSurveyTasks", summary = "What the units that handed in their forms told")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<WorkloadToldRow> tasks(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return told.list(id, page);
    }

    @GET
    @Path("{id}/tasks")
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportWorkloadSurveyTasks", summary = "What the units told as a file", hidden = true)
    public Response exportTasks(@PathParam("id") UUID id) {
        return exports.answer(export.tasks(id));
    }
}
