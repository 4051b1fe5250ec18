package id.selaras.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Files may be large, everything else that is sent is small: a body that says it is larger is refused before its first
 * byte is read, one that does not say is cut off at the limit.
 */
@ApplicationScoped
class BodyLimit {

    private static final long LARGEST_BYTES = 4L << 20;

    /** After the platform has set its own limit, the one for files, and before any resource. */
    private static final int AFTER_THE_LIMIT_OF_FILES = 1;

    @Inject
    ObjectMapper json;

    void routes(@Observes Router router) {
        for (String part : List.of("/api/*", "/oauth2/*", "/s/*")) {
            router.route(part).order(AFTER_THE_LIMIT_OF_FILES).handler(this::check);
        }
    }

    private void check(RoutingContext request) {
        String type = request.request().getHeader("Content-Type");
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            request.next();
        } else if (length(request) > LARGEST_BYTES) {
            refuse(request);
        } else {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, LARGEST_BYTES);
            request.next();
        }
    }

    private static long length(RoutingContext request) {
        String told = request.request().getHeader("Content-Length");
        try {
            return told == null ? 0 : Long.parseLong(told);
        } catch (NumberFormatException beyondAllLimits) {
            return Long.MAX_VALUE;
        }
    }

    private void refuse(RoutingContext request) {
        Problem problem = Problem.of(413, "too-large", request.normalizedPath(), List.of(), List.of());
        request.response()
                .setStatusCode(413)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                // What is still on its way is not waited for.
                .putHeader("Connection", "close")
                .end(text(problem))
                .onComplete(sent -> request.request().connection().close());
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
