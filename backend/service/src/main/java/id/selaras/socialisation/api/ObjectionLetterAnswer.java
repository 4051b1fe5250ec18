package id.selaras.socialisation.api;

import id.selaras.socialisation.application.ObjectionLetter;
import id.selaras.socialisation.application.ObjectionLetterService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** A kept letter as an answer: shown by the browser, never guessed at, tagged with its hash. */
@ApplicationScoped
class ObjectionLetterAnswer {

    @Inject
    ObjectionLetterService letters;

    Response of(UUID id, String kind) {
        ObjectionLetter file = letters.read(id, kind);
        StreamingOutput content = out -> letters.write(file, out);
        return Response.ok(content, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .tag(new EntityTag(file.sha256()))
                .build();
    }
}
