package id.selaras.socialisation.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.socialisation.application.InboxNotice;
import id.selaras.socialisation.application.InboxRow;
import id.selaras.socialisation.application.InboxService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The notices of the person behind the account. */
@Path("/api/v1/inbox")
@Tag(name = "Notices")
public class InboxResource {

    @Inject
    InboxService inbox;

    @GET
    @Operation(operationId = "listInbox", summary = "One's own notices: unread ones first, then the newest")
    public Page<InboxRow> list(@Valid @BeanParam PageRequest page) {
        return inbox.list(page);
    }

    @GET
    @Path("{noticeId}")
    @Operation(operationId = "readInboxNotice", summary = "One of one's own notices in its newest edition")
    public InboxNotice get(@PathParam("noticeId") UUID noticeId) {
        return inbox.get(noticeId);
    }

    @GET
    @Path("{noticeId}/letter")
    @Produces("application/pdf")
    @Operation(operationId = "printInboxNotice", summary = "One of one's own notices on paper (T10)")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] letter(@PathParam("noticeId") UUID noticeId) {
        return inbox.letter(noticeId);
    }
}
