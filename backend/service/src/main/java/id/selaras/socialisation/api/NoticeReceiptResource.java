package id.selaras.socialisation.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import id.selaras.socialisation.application.ConfirmReading;
import id.selaras.socialisation.application.InboxNotice;
import id.selaras.socialisation.application.InboxService;
import id.selaras.socialisation.application.MailFilter;
import id.selaras.socialisation.application.MailRow;
import id.selaras.socialisation.application.MessengerText;
import id.selaras.socialisation.application.NoticePaperService;
import id.selaras.socialisation.application.NoticeReceiptService;
import id.selaras.socialisation.application.NoticeView;
import id.selaras.socialisation.application.ReachRow;
import id.selaras.socialisation.application.ReceiptFilter;
import id.selaras.socialisation.application.ReceiptRow;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has a notice, who read it, and its other ways to people. */
@Path("/api/v1/notices/{id}")
@Tag(name = "Notices")
public class NoticeReceiptResource {

    @Inject
    NoticeReceiptService receipts;

    @Inject
    NoticePaperService papers;

    @Inject
    InboxService inbox;

    @GET
    @Path("receipts")
    @Operation(operationId = "listNoticeReceipts", summary = "Who has the newest edition and when it was read, by name")
    public Page<ReceiptRow> list(
            @PathParam("id") UUID id, @Valid @BeanParam ReceiptFilter filter, @Valid @BeanParam PageRequest page) {
        return receipts.list(id, filter, page);
    }

    @PUT
    @Path("receipts/own")
    @Operation(
            operationId = "confirmNotice",
            summary = "Confirm that one has read the newest edition; 409 for one that was corrected")
    public InboxNotice confirm(@PathParam("id") UUID id, @NotNull @Valid ConfirmReading command) {
        return inbox.confirm(id, command);
    }

    @GET
    @Path("reach")
    @Operation(operationId = "readNoticeReach", summary = "Share that read it, by unit with everything below")
    public Page<ReachRow> reach(@PathParam("id") UUID id) {
        return receipts.reach(id);
    }

    @POST
    @Path("reminders")
    @Operation(operationId = "remindOfNotice", summary = "Remind whoever has not read it; 409 when that was done today")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeView.class)))
    public Response remind(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(receipts.remind(id, Versions.expected(ifMatch)), NoticeView::version);
    }

    @GET
    @Path("mails")
    @Operation(operationId = "listNoticeMails", summary = "Its e-mails by name: queued, sent, come back, given up")
    public Page<MailRow> mails(
            @PathParam("id") UUID id, @Valid @BeanParam MailFilter filter, @Valid @BeanParam PageRequest page) {
        return receipts.mails(id, filter, page);
    }

    @GET
    @Path("messenger-text")
    @Operation(operationId = "readNoticeMessengerText", summary = "The notice as plain text to copy into a messenger")
    public MessengerText messenger(@PathParam("id") UUID id) {
        return papers.messenger(id);
    }

    @GET
    @Path("letter")
    @Produces("application/pdf")
    @Operation(operationId = "printNotice", summary = "The notice on paper (T10)")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    public byte[] letter(@PathParam("id") UUID id) {
        return papers.letter(id);
    }
}
