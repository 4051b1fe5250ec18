package id.selaras.mutation.api;

import id.selaras.mutation.application.LetterSampleService;
import id.selaras.mutation.application.LetterSettings;
import id.selaras.mutation.application.LetterSettingsService;
import id.selaras.mutation.application.LetterSettingsView;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letterhead, signatories, legal bases and numbering of the own government. */
@Path("/api/v1/letter-settings")
@Tag(name = "Letters")
public class LetterSettingsResource {

    @Inject
    LetterSettingsService settings;

    @Inject
    LetterSampleService samples;

    @GET
    @Operation(operationId = "getLetterSettings", summary = "What the government has set for its letters")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LetterSettingsView.class)))
    public Response get() {
        return Versions.ok(settings.get(), LetterSettingsView::version);
    }

    @PUT
    @Operation(operationId = "changeLetterSettings", summary = "Set everything anew; issued letters stay as they are")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LetterSettingsView.class)))
    public Response change(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid LetterSettings settingsWanted) {
        return Versions.ok(settings.change(Versions.expected(ifMatch), settingsWanted), LetterSettingsView::version);
    }

    @POST
    @Path("preview")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewLetterSettings",
            summary = "A decree about invented people with these settings, as pictures or as PDF; nothing is set")
    public LetterPreview picture(@NotNull @Valid LetterSettings settingsWanted) {
        return samples.picture(settingsWanted);
    }

    @POST
    @Path("preview")
    @Produces("application/pdf")
    @Operation(operationId = "previewLetterSettingsFile", summary = "The preview as PDF", hidden = true)
    public byte[] preview(@NotNull @Valid LetterSettings settingsWanted) {
        return samples.preview(settingsWanted);
    }
}
