package id.selaras.mutation.api;

import id.selaras.mutation.application.CaseLetterService;
import id.selaras.mutation.application.DecreeBundleService;
import id.selaras.mutation.application.LetterRow;
import id.selaras.shared.job.JobView;
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

/** Letters of a case. */
@Path("/api/v1/mutation-cases/{id}/letters")
@Tag(name = "Mutation cases")
public class CaseLetterResource {

    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";

    @Inject
    CaseLetterService letters;

    @Inject
    LetterAnswer answer;

    @Inject
    DecreeBundleService bundles;

    @GET
    @Operation(operationId = "listCaseLetters", summary = "Letters a case can have, and which were issued")
    public Page<LetterRow> all(@PathParam("id") UUID id) {
        return Page.whole(letters.all(id));
    }

    @GET
    @Path("{kind}")
    @Produces(PDF)
    @Operation(
            operationId = "getCaseLetter",
            summary = "An issued letter as PDF: T1, T2, T3, T4, T4-PETIKAN, T5, T6, T13, T14 or T15")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response letter(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return answer.of(letters.read(id, kind));
    }

    @POST
    @Path("{kind}")
    @Operation(operationId = "issueCaseLetter", summary = "Issue a letter; asked again it is the same letter")
    public LetterRow issue(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return letters.issue(id, kind);
    }

    @GET
    @Path("{kind}/preview")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewCaseLetter",
            summary = "A letter as it would look, as pictures or as PDF; it takes no number and is not kept")
    public LetterPreview picture(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return letters.picture(id, kind);
    }

    @GET
    @Path("{kind}/preview")
    @Produces(PDF)
    @Operation(operationId = "previewCaseLetterFile", summary = "The preview as PDF", hidden = true)
    public byte[] preview(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return letters.preview(id, kind);
    }

    @POST
    @Path("T4/bundle")
    @Operation(operationId = "makeDecreeBundle", summary = "Have the decree and every extract put into one archive")
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public Response makeBundle(@PathParam("id") UUID id) {
        return Response.accepted(bundles.request(id)).build();
    }

    @GET
    @Path("T4/bundle")
    @Produces(ZIP)
    @Operation(operationId = "getDecreeBundle", summary = "The archive of the decree and every extract")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response bundle(@PathParam("id") UUID id) {
        return answer.of(bundles.get(id));
    }
}
