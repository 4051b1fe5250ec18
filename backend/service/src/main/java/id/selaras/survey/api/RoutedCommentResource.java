package id.selaras.survey.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import id.selaras.survey.application.ReplyToComment;
import id.selaras.survey.application.RoutedCommentFilter;
import id.selaras.survey.application.RoutedCommentRow;
import id.selaras.survey.application.RoutedCommentService;
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

/** Comments that were given to units, for those units. */
@Path("/api/v1/survey-comments")
@Tag(name = "Surveys")
public class RoutedCommentResource {

    @Inject
    RoutedCommentService comments;

    @GET
    @Operation(
            operationId = "listRoutedSurveyComments",
            summary = "Comments given to the reader's units, also from surveys of others, in no order of time")
    public Page<RoutedCommentRow> list(
            @Valid @BeanParam RoutedCommentFilter filter, @Valid @BeanParam PageRequest page) {
        return comments.list(filter, page);
    }

    @POST
    @Path("{id}/reply")
    @Operation(operationId = "replyToRoutedSurveyComment", summary = "Publish the unit's reply to a comment, for good")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoutedCommentRow.class)))
    public Response reply(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReplyToComment command) {
        return Versions.ok(comments.answer(id, Versions.expected(ifMatch), command), RoutedCommentRow::version);
    }
}
