package id.selaras.socialisation.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import id.selaras.socialisation.application.AnswerQuestion;
import id.selaras.socialisation.application.QuestionFilter;
import id.selaras.socialisation.application.QuestionRow;
import id.selaras.socialisation.application.QuestionService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Questions about all notices, for those who answer them; employees see their own. */
@Path("/api/v1/questions")
@Tag(name = "Notices")
public class QuestionResource {

    @Inject
    QuestionService questions;

    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "Questions about notices: open ones first, the nearest clock first")
    public Page<QuestionRow> list(@Valid @BeanParam QuestionFilter filter, @Valid @BeanParam PageRequest page) {
        return questions.list(filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getQuestion", summary = "One question about a notice")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionRow.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(questions.get(id), QuestionRow::version);
    }

    @POST
    @Path("{id}/answer")
    @Operation(operationId = "answerQuestion", summary = "Answer a question, for who asked or for everybody")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionRow.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnswerQuestion command) {
        return Versions.ok(questions.answer(id, Versions.expected(ifMatch), command), QuestionRow::version);
    }
}
