package id.selaras.mutation.api;

import id.selaras.mutation.application.LetterRow;
import id.selaras.mutation.application.MeetingLetterService;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.page.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invitation and minutes of a meeting. */
@Path("/api/v1/meetings/{id}")
@Tag(name = "Meetings")
public class MeetingLetterResource {

    private static final String PDF = "application/pdf";
    private static final String INVITATION = "T8";
    private static final String MINUTES = "T9";

    @Inject
    MeetingLetterService letters;

    @Inject
    LetterAnswer answer;

    @GET
    @Path("letters")
    @Operation(operationId = "listMeetingLetters", summary = "Invitation (T8) and minutes (T9), and whether issued")
    public Page<LetterRow> all(@PathParam("id") UUID id) {
        return Page.whole(letters.all(id));
    }

    @POST
    @Path("letters/{kind}")
    @Operation(operationId = "issueMeetingLetter", summary = "Issue the invitation; asked again it is the same letter")
    public LetterRow issue(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return letters.issue(id, kind);
    }

    @GET
    @Path("letters/{kind}/preview")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewMeetingLetter",
            summary = "The invitation as it would look, as pictures or as PDF; it takes no number and is not kept")
    public LetterPreview picture(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return letters.picture(id, kind);
    }

    @GET
    @Path("letters/{kind}/preview")
    @Produces(PDF)
    @Operation(operationId = "previewMeetingLetterFile", summary = "The preview as PDF", hidden = true)
    public byte[] preview(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return letters.preview(id, kind);
    }

    @GET
    @Path("invitation")
    @Produces(PDF)
    @Operation(operationId = "getMeetingInvitation", summary = "The issued invitation to a meeting as PDF")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response invitation(@PathParam("id") UUID id) {
        return answer.of(letters.read(id, INVITATION));
    }

    @GET
    @Path("minutes")
    @Produces(PDF)
    @Operation(operationId = "getMeetingMinutes", summary = "Minutes of a closed meeting as PDF")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response minutes(@PathParam("id") UUID id) {
        return answer.of(letters.read(id, MINUTES));
    }
}
