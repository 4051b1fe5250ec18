package id.selaras.shared.web;

import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The one place that turns refusals into HTTP answers. */
public final class Problems {

    private Problems() {}

    public static int statusOf(RefusalKind kind) {
        return switch (kind) {
            case SHAPE -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case RULE -> 422;
            case PRECONDITION_REQUIRED -> 428;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    static Response answer(Refusal refusal, UriInfo uri) {
        Problem problem = Problem.of(
                statusOf(refusal.kind()), refusal.code(), uri.getPath(), refusal.errors(), refusal.reasons());
        Response.ResponseBuilder response = answer(problem);
        if (refusal.retryAfterSeconds() != null) {
            response.header(HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds());
        }
        return response.build();
    }

    static Response answer(int status, String code, UriInfo uri, FieldError... errors) {
        return answer(Problem.of(status, code, uri.getPath(), List.of(errors), List.of()))
                .build();
    }

    static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
    }
}
