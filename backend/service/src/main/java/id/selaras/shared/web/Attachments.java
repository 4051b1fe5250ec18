package id.selaras.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files that people handed in, on their way out: saved, never shown in the application's own origin, never guessed at. */
public final class Attachments {

    private Attachments() {}

    public static Response of(byte[] content, String mediaType, String fileName) {
        return Response.ok(content, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
