package id.selaras.mutation.api;

import id.selaras.mutation.application.LetterFile;
import id.selaras.mutation.application.LetterService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A kept letter as an answer: shown by the browser, never guessed at, tagged with its hash. */
@ApplicationScoped
class LetterAnswer {

    @Inject
    LetterService letters;

    Response of(LetterFile file) {
        StreamingOutput content = out -> letters.write(file, out);
        return Response.ok(content, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .tag(new EntityTag(file.sha256()))
                .build();
    }
}
