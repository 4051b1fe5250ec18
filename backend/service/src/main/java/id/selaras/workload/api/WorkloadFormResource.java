package id.selaras.workload.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import id.selaras.shared.web.Versions;
import id.selaras.workload.application.ReturnWorkloadForm;
import id.selaras.workload.application.SaveWorkloadForm;
import id.selaras.workload.application.WorkloadFormFilter;
import id.selaras.workload.application.WorkloadFormRow;
import id.selaras.workload.application.WorkloadFormService;
import id.selaras.workload.application.WorkloadFormView;
import id.selaras.workload.application.WorkloadSurveyExport;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** Forms of units in workload surveys: filled in by the agency, decided by the planner. */
@Path("/api/v1/workload-forms")
@Tag(name = "Workload")
public class WorkloadFormResource {

    @Inject
    WorkloadFormService forms;

    @Inject
    WorkloadSurveyExport export;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listWorkloadForms", summary = "Forms by due day and unit: who answered, who is late")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<WorkloadFormRow> list(@Valid @BeanParam WorkloadFormFilter filter, @Valid @BeanParam PageRequest page) {
        return forms.list(filter, page);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportWorkloadForms", summary = "The filtered forms as a file", hidden = true)
    public Response export(@Valid @BeanParam WorkloadFormFilter filter) {
        return exports.answer(export.forms(filter));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWorkloadForm", summary = "A form with its positions, sums and doubts")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadFormView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(forms.get(id), WorkloadFormView::version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "saveWorkloadForm", summary = "Keep a draft in the place of the one before it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadFormView.class)))
    public Response save(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SaveWorkloadForm command) {
        return Versions.ok(forms.save(id, Versions.expected(ifMatch), command), WorkloadFormView::version);
    }

    @POST
    @Path("{id}/submission")
    @Operation(operationId = "submitWorkloadForm", summary = "Hand a form in, signed by the account")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadFormView.class)))
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(forms.submit(id, Versions.expected(ifMatch)), WorkloadFormView::version);
    }

    @POST
    @Path("{id}/return")
    @Operation(operationId = "returnWorkloadForm", summary = "Give a form back to its unit with a reason")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadFormView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnWorkloadForm command) {
        return Versions.ok(forms.giveBack(id, Versions.expected(ifMatch), command), WorkloadFormView::version);
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(operationId = "acceptWorkloadForm", summary = "Make workload metrics of a form, once")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadFormView.class)))
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(forms.accept(id, Versions.expected(ifMatch)), WorkloadFormView::version);
    }

    @POST
    @Path("{id}/acceptance-withdrawal")
    @Operation(
            operationId = "withdrawWorkloadFormAcceptance",
            summary = "Take an acceptance back; the earlier metrics hold again")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadFormView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnWorkloadForm command) {
        return Versions.ok(
                forms.withdrawAcceptance(id, Versions.expected(ifMatch), command), WorkloadFormView::version);
    }
}
