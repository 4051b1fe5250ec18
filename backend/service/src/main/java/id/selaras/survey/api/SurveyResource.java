package id.selaras.survey.api;

import id.selaras.shared.contract.Refusals;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import id.selaras.shared.web.Versions;
import id.selaras.survey.application.PrepareSurvey;
import id.selaras.survey.application.SurveyExport;
import id.selaras.survey.application.SurveyFilter;
import id.selaras.survey.application.SurveyResults;
import id.selaras.survey.application.SurveyRow;
import id.selaras.survey.application.SurveyService;
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

/** Surveys of the users of services, for those who run them. */
@Path("/api/v1/surveys")
@Tag(name = "Surveys")
public class SurveyResource {

    private static final String PATH = "/api/v1/surveys";

    @Inject
    SurveyService surveys;

    @Inject
    SurveyExport export;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSurveys", summary = "Surveys, latest first day first")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<SurveyRow> list(@Valid @BeanParam SurveyFilter filter, @Valid @BeanParam PageRequest page) {
        return surveys.list(filter, page);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportSurveys", summary = "The filtered surveys as a file", hidden = true)
    public Response export(@Valid @BeanParam SurveyFilter filter) {
        return exports.answer(export.table(filter));
    }

    @POST
    @Operation(operationId = "prepareSurvey", summary = "Prepare a survey of the users of a service")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyRow.class)))
    public Response prepare(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid PrepareSurvey command) {
        return Versions.created(PATH, surveys.prepare(key, command), SurveyRow::id, SurveyRow::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSurvey", summary = "One survey")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyRow.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(surveys.get(id), SurveyRow::version);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeSurvey",
            summary = "Describe a survey anew; once it is open only its population, a later end and its ceiling")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyRow.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PrepareSurvey command) {
        return Versions.ok(surveys.change(id, Versions.expected(ifMatch), command), SurveyRow::version);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSurvey", summary = "Throw a survey away that was never opened")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        surveys.delete(id, Versions.expected(ifMatch));
    }

    @POST
    @Path("{id}/opening")
    @Operation(operationId = "openSurvey", summary = "Let answers in from the first day on")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyRow.class)))
    public Response open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(surveys.open(id, Versions.expected(ifMatch)), SurveyRow::version);
    }

    @POST
    @Path("{id}/closing")
    @Operation(operationId = "closeSurvey", summary = "End a survey for good")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyRow.class)))
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(surveys.close(id, Versions.expected(ifMatch)), SurveyRow::version);
    }

    @GET
    @Path("{id}/results")
    @Produces(MediaType.APPLICATION_JSON)
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    @Operation(
            operationId = "getSurveyResults",
            summary = "Index, elements, sample and months of a survey",
            extensions = @Extension(name = Refusals.ALSO, value = "409"))
    public SurveyResults results(@PathParam("id") UUID id) {
        return surveys.results(id);
    }

    @GET
    @Path("{id}/results")
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportSurveyResults", summary = "The results as a file", hidden = true)
    public Response exportResults(@PathParam("id") UUID id) {
        return exports.answer(export.results(id));
    }
}
