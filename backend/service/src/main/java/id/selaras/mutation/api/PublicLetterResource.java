package id.selaras.mutation.api;

import id.selaras.mutation.application.LetterCheck;
import id.selaras.mutation.application.LetterService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Confirms letters to whoever holds one. */
@Path("/api/v1/public/letters")
@Tag(name = "Letters")
public class PublicLetterResource {

    @Inject
    LetterService letters;

    @GET
    @Path("{token}")
    @Operation(operationId = "checkLetter", summary = "Number, date and hash of a letter, without personal data")
    public LetterCheck check(@PathParam("token") String token) {
        return letters.check(token);
    }
}
