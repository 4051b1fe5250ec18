package id.selaras.socialisation.api;

import id.selaras.shared.letter.LetterPreview;
import id.selaras.socialisation.application.DecideObjection;
import id.selaras.socialisation.application.FileObjection;
import id.selaras.socialisation.application.ObjectionLetterService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letters about an objection before anybody commits to them. */
@Path("/api/v1/objections")
@Tag(name = "Objections")
public class ObjectionPreviewResource {

    @Inject
    ObjectionLetterService letters;

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewObjection",
            summary = "The own objection (T11) as it would look, as pictures; nothing is filed and no number taken")
    public LetterPreview objection(@NotNull @Valid FileObjection command) {
        return letters.preview(command);
    }

    @POST
    @Path("{id}/decision/preview")
    @Operation(
            operationId = "previewObjectionDecision",
            summary = "The answer (T12) as it would look, as pictures; nothing is decided and no number taken")
    public LetterPreview decision(@PathParam("id") UUID id, @NotNull @Valid DecideObjection command) {
        return letters.preview(id, command);
    }
}
