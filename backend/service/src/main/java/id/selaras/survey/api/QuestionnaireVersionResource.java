package id.selaras.survey.api;

import id.selaras.shared.web.Versions;
import id.selaras.survey.application.ChangeQuestions;
import id.selaras.survey.application.QuestionnaireService;
import id.selaras.survey.application.QuestionnaireVersionView;
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

/** What a questionnaire asks, version by version. */
@Path("/api/v1/questionnaires/{id}/versions")
@Tag(name = "Questionnaires")
public class QuestionnaireVersionResource {

    @Inject
    QuestionnaireService questionnaires;

    @POST
    @Operation(
            operationId = "draftQuestionnaireVersion",
            summary = "A new draft with the questions of the last version")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionnaireVersionView.class)))
    public Response draft(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        return Versions.created(
                "/api/v1/questionnaires/" + id + "/versions",
                questionnaires.draft(key, id),
                QuestionnaireVersionView::id,
                QuestionnaireVersionView::version);
    }

    @GET
    @Path("{versionId}")
    @Operation(
            operationId = "getQuestionnaireVersion",
            summary = "The questions of a version, and what keeps a draft from being published")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionnaireVersionView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("versionId") UUID versionId) {
        return Versions.ok(questionnaires.version(id, versionId), QuestionnaireVersionView::version);
    }

    @PUT
    @Path("{versionId}")
    @Operation(operationId = "changeQuestionnaireVersion", summary = "Change the questions of a draft")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionnaireVersionView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("versionId") UUID versionId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeQuestions command) {
        return Versions.ok(
                questionnaires.change(id, versionId, Versions.expected(ifMatch), command),
                QuestionnaireVersionView::version);
    }

    @POST
    @Path("{versionId}/publication")
    @Operation(
            operationId = "publishQuestionnaireVersion",
            summary = "Let surveys ask it, for good; refused with every fault at once")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionnaireVersionView.class)))
    public Response publish(
            @PathParam("id") UUID id,
            @PathParam("versionId") UUID versionId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(
                questionnaires.publish(id, versionId, Versions.expected(ifMatch)), QuestionnaireVersionView::version);
    }

    @POST
    @Path("{versionId}/retirement")
    @Operation(operationId = "retireQuestionnaireVersion", summary = "Let no new survey ask it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionnaireVersionView.class)))
    public Response retire(
            @PathParam("id") UUID id,
            @PathParam("versionId") UUID versionId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(
                questionnaires.retire(id, versionId, Versions.expected(ifMatch)), QuestionnaireVersionView::version);
    }
}
