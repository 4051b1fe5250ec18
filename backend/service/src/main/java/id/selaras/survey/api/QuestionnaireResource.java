package id.selaras.survey.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.web.Versions;
import id.selaras.survey.application.BeginQuestionnaire;
import id.selaras.survey.application.QuestionnaireFilter;
import id.selaras.survey.application.QuestionnaireService;
import id.selaras.survey.application.QuestionnaireView;
import id.selaras.survey.application.RenameQuestionnaire;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questionnaires: those that came along and the government's own. */
@Path("/api/v1/questionnaires")
@Tag(name = "Questionnaires")
public class QuestionnaireResource {

    private static final String PATH = "/api/v1/questionnaires";

    @Inject
    QuestionnaireService questionnaires;

    @GET
    @Operation(operationId = "listQuestionnaires", summary = "Questionnaires, those that came along first")
    public Page<QuestionnaireView> list(@Valid @BeanParam QuestionnaireFilter filter) {
        return questionnaires.list(filter);
    }

    @POST
    @Operation(operationId = "beginQuestionnaire", summary = "Begin a questionnaire with a first draft")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionnaireView.class)))
    public Response begin(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid BeginQuestionnaire command) {
        return Versions.created(
                PATH, questionnaires.begin(key, command), QuestionnaireView::id, QuestionnaireView::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getQuestionnaire", summary = "One questionnaire and its versions")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionnaireView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(questionnaires.get(id), QuestionnaireView::version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "renameQuestionnaire", summary = "Give a questionnaire another name")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionnaireView.class)))
    public Response rename(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RenameQuestionnaire command) {
        return Versions.ok(questionnaires.rename(id, Versions.expected(ifMatch), command), QuestionnaireView::version);
    }
}
