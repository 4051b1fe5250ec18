package id.selaras.socialisation.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import id.selaras.socialisation.application.AudiencePreview;
import id.selaras.socialisation.application.CorrectNotice;
import id.selaras.socialisation.application.NoticeEdition;
import id.selaras.socialisation.application.NoticeFilter;
import id.selaras.socialisation.application.NoticeRow;
import id.selaras.socialisation.application.NoticeSendingService;
import id.selaras.socialisation.application.NoticeService;
import id.selaras.socialisation.application.NoticeView;
import id.selaras.socialisation.application.SendNotice;
import id.selaras.socialisation.application.WriteNotice;
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

/** Notices, for those who write them. */
@Path("/api/v1/notices")
@Tag(name = "Notices")
public class NoticeResource {

    private static final String PATH = "/api/v1/notices";

    @Inject
    NoticeService notices;

    @Inject
    NoticeSendingService sending;

    @GET
    @Operation(operationId = "listNotices", summary = "Notices, the newest first, with their reach and open questions")
    public Page<NoticeRow> list(@Valid @BeanParam NoticeFilter filter, @Valid @BeanParam PageRequest page) {
        return notices.list(filter, page);
    }

    @POST
    @Operation(
            operationId = "writeNotice",
            summary = "Write a notice; what its HTML may not hold is taken out and told")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response write(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid WriteNotice command) {
        return Versions.created(PATH, notices.draft(key, command), NoticeView::id, NoticeView::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getNotice", summary = "One notice as it is written now, and how far it came")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(notices.get(id), NoticeView::version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeNotice", summary = "Write a draft otherwise; 409 once it is scheduled or sent")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WriteNotice command) {
        return Versions.ok(notices.change(id, Versions.expected(ifMatch), command), NoticeView::version);
    }

    @GET
    @Path("{id}/audience")
    @Operation(
            operationId = "previewNoticeAudience",
            summary = "Who would get the notice now, and how many; 422 when nobody would")
    public AudiencePreview audience(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return sending.preview(id, page);
    }

    @POST
    @Path("{id}/sending")
    @Operation(
            operationId = "sendNotice",
            summary = "Send it at once or let it go out by itself; 422 when it would reach nobody")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response send(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SendNotice command) {
        return Versions.ok(sending.send(id, Versions.expected(ifMatch), command), NoticeView::version);
    }

    @POST
    @Path("{id}/recall")
    @Operation(operationId = "recallNotice", summary = "Take a scheduled notice back to write on")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response recall(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(notices.recall(id, Versions.expected(ifMatch)), NoticeView::version);
    }

    @POST
    @Path("{id}/correction")
    @Operation(
            operationId = "correctNotice",
            summary = "Open the next edition of what was sent; it has to be read again")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectNotice command) {
        return Versions.ok(notices.correct(id, Versions.expected(ifMatch), command), NoticeView::version);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawNotice", summary = "Give up what nobody has got: the notice, or its correction")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(notices.withdraw(id, Versions.expected(ifMatch)), NoticeView::version);
    }

    @GET
    @Path("{id}/editions")
    @Operation(operationId = "listNoticeEditions", summary = "The editions that were sent, the newest first")
    public Page<NoticeEdition> editions(@PathParam("id") UUID id) {
        return notices.editions(id);
    }
}
