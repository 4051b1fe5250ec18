package id.selaras.socialisation.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import id.selaras.socialisation.application.AskQuestion;
import id.selaras.socialisation.application.FrequentQuestion;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions about one notice, for those who got it and those who answer. */
@Path("/api/v1/notices/{id}")
@Tag(name = "Notices")
public class NoticeQuestionResource {

    @Inject
    QuestionService questions;

    @GET
    @Path("questions")
    @Operation(operationId = "listNoticeQuestions", summary = "Questions about a notice; an employee sees the own ones")
    public Page<QuestionRow> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return questions.of(id, page);
    }

    @POST
    @Path("questions")
    @Operation(operationId = "askQuestion", summary = "Ask something about a notice that one got")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionRow.class)))
    public Response ask(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AskQuestion command) {
        return Versions.created(
                "/api/v1/questions", questions.ask(id, key, command), QuestionRow::id, QuestionRow::version);
    }

    @GET
    @Path("frequent-questions")
    @Operation(
            operationId = "listFrequentQuestions",
            summary = "What was answered for everybody who got the notice, without the names of who asked")
    public Page<FrequentQuestion> published(@PathParam("id") UUID id) {
        return questions.published(id);
    }
}
