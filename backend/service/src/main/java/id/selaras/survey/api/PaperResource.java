package id.selaras.survey.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.web.Versions;
import id.selaras.survey.application.BeginPaperBatch;
import id.selaras.survey.application.PaperBatchView;
import id.selaras.survey.application.PaperService;
import id.selaras.survey.application.TypePaperSheets;
import id.selaras.survey.domain.PaperEntry;
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

/** Answers on paper, typed twice by two people. */
@Path("/api/v1/surveys/{id}/paper-batches")
@Tag(name = "Surveys")
public class PaperResource {

    @Inject
    PaperService papers;

    @GET
    @Operation(operationId = "listSurveyPaperBatches", summary = "Batches of paper sheets, the newest first")
    public Page<PaperBatchView> list(@PathParam("id") UUID id) {
        return papers.list(id);
    }

    @POST
    @Operation(operationId = "beginSurveyPaperBatch", summary = "Begin to type paper sheets of one day and place")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperBatchView.class)))
    public Response begin(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid BeginPaperBatch command) {
        return Versions.created(
                "/api/v1/surveys/" + id + "/paper-batches",
                papers.begin(key, id, command),
                PaperBatchView::id,
                PaperBatchView::version);
    }

    @GET
    @Path("{batchId}")
    @Operation(operationId = "getSurveyPaperBatch", summary = "A batch with what the two typed otherwise")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperBatchView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("batchId") UUID batchId) {
        return Versions.ok(papers.get(id, batchId), PaperBatchView::version);
    }

    @PUT
    @Path("{batchId}/first-entry")
    @Operation(operationId = "typeSurveyPaperFirst", summary = "Type sheets for the first time")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperBatchView.class)))
    public Response first(
            @PathParam("id") UUID id,
            @PathParam("batchId") UUID batchId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TypePaperSheets command) {
        return Versions.ok(
                papers.type(id, batchId, PaperEntry.FIRST, Versions.expected(ifMatch), command),
                PaperBatchView::version);
    }

    @PUT
    @Path("{batchId}/second-entry")
    @Operation(operationId = "typeSurveyPaperSecond", summary = "Type sheets again, as another person")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperBatchView.class)))
    public Response second(
            @PathParam("id") UUID id,
            @PathParam("batchId") UUID batchId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TypePaperSheets command) {
        return Versions.ok(
                papers.type(id, batchId, PaperEntry.SECOND, Versions.expected(ifMatch), command),
                PaperBatchView::version);
    }

    @POST
    @Path("{batchId}/acceptance")
    @Operation(operationId = "acceptSurveyPaper", summary = "Make answers of the sheets on which both agree")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperBatchView.class)))
    public Response accept(
            @PathParam("id") UUID id,
            @PathParam("batchId") UUID batchId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(papers.accept(id, batchId, Versions.expected(ifMatch)), PaperBatchView::version);
    }

    @POST
    @Path("{batchId}/withdrawal")
    @Operation(operationId = "withdrawSurveyPaper", summary = "Give a batch up; nothing of it counts")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperBatchView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("batchId") UUID batchId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(papers.withdraw(id, batchId, Versions.expected(ifMatch)), PaperBatchView::version);
    }
}
