package id.selaras.survey.api;

import id.selaras.shared.contract.Refusals;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import id.selaras.survey.application.BlackOutWords;
import id.selaras.survey.application.CommentFilter;
import id.selaras.survey.application.CommentRow;
import id.selaras.survey.application.CommentService;
import id.selaras.survey.application.CommentWords;
import id.selaras.survey.application.ReplyToComment;
import id.selaras.survey.application.RouteComment;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people wrote beside their answers, and what becomes of it. */
@Path("/api/v1/surveys/{id}/comments")
@Tag(name = "Surveys")
public class CommentResource {

    @Inject
    CommentService comments;

    @GET
    @Operation(
            operationId = "listSurveyComments",
            summary = "Comments without numbers and addresses, in no order of time; 409 while too few have answered",
            extensions = @Extension(name = Refusals.ALSO, value = "409"))
    public Page<CommentRow> list(
            @PathParam("id") UUID id, @Valid @BeanParam CommentFilter filter, @Valid @BeanParam PageRequest page) {
        return comments.list(id, filter, page);
    }

    @GET
    @Path("words")
    @Operation(
            operationId = "listSurveyCommentWords",
            summary = "The commonest words of the comments and how many comments each stands in; 409 as for the list",
            extensions = @Extension(name = Refusals.ALSO, value = "409"))
    public CommentWords words(@PathParam("id") UUID id) {
        return comments.words(id);
    }

    @POST
    @Path("{commentId}/blacking-out")
    @Operation(
            operationId = "blackOutSurveyComment",
            summary = "Show words of a comment to nobody any more, for good; 422 where it does not show them")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommentRow.class)))
    public Response blackOut(
            @PathParam("id") UUID id,
            @PathParam("commentId") UUID commentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid BlackOutWords command) {
        return Versions.ok(comments.blackOut(id, commentId, Versions.expected(ifMatch), command), CommentRow::version);
    }

    @POST
    @Path("{commentId}/routing")
    @Operation(operationId = "routeSurveyComment", summary = "Give a comment to a unit")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommentRow.class)))
    public Response route(
            @PathParam("id") UUID id,
            @PathParam("commentId") UUID commentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RouteComment command) {
        return Versions.ok(comments.route(id, commentId, Versions.expected(ifMatch), command), CommentRow::version);
    }

    @POST
    @Path("{commentId}/reply")
    @Operation(operationId = "replyToSurveyComment", summary = "Publish a reply to a comment, for good")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommentRow.class)))
    public Response reply(
            @PathParam("id") UUID id,
            @PathParam("commentId") UUID commentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReplyToComment command) {
        return Versions.ok(comments.answer(id, commentId, Versions.expected(ifMatch), command), CommentRow::version);
    }

    @POST
    @Path("{commentId}/setting-aside")
    @Operation(operationId = "setSurveyCommentAside", summary = "Say that nothing is to be done about a comment")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommentRow.class)))
    public Response setAside(
            @PathParam("id") UUID id,
            @PathParam("commentId") UUID commentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(comments.setAside(id, commentId, Versions.expected(ifMatch)), CommentRow::version);
    }
}
