package id.selaras.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.shared.sql.PoolRenewal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail, as a problem document. Nothing of the cause leaves the server. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final int LONGEST_QUOTE = 64;

    @Inject
    PoolRenewal pool;

    @ServerExceptionMapper
    public Response refusal(Refusal refusal, UriInfo uri) {
        return Problems.answer(refusal, uri);
    }

    @ServerExceptionMapper(priority = 1)
    public Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(ProblemMappers::fieldError)
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        return Problems.answer(Refusal.shape(errors), uri);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
        String pointer = "";
        if (unreadable instanceof JsonMappingException mapping) {
            pointer = mapping.getPath().stream()
                    .map(part -> "/" + (part.getFieldName() == null ? part.getIndex() : part.getFieldName()))
                    .reduce("", String::concat);
        }
        String code = unreadable instanceof UnrecognizedPropertyException ? "unknown-field" : "unreadable-json";
        return Problems.answer(Refusal.shape(pointer, code, "the body does not fit the documented shape"), uri);
    }

    /** Named of its own, because the framework brings a mapper for exactly this kind that tells nothing. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException unreadable, UriInfo uri) {
        return unreadable(unreadable, uri);
    }

    @ServerExceptionMapper(priority = 1)
    public Response anonymous(UnauthorizedException anonymous, UriInfo uri) {
        return Problems.answer(401, "not-signed-in", uri);
    }

    @ServerExceptionMapper(priority = 1)
    public Response badToken(AuthenticationFailedException badToken, UriInfo uri) {
        return Problems.answer(401, "bad-token", uri);
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return Problems.answer(403, "not-allowed", uri);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale, UriInfo uri) {
        return Problems.answer(Refusal.stale(), uri);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException refused, UriInfo uri) {
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri);
        }
        int status = refused.getResponse().getStatus();
        List<FieldError> unreadable = status == 404 ? unreadableParameters(refused, uri) : List.of();
        if (!unreadable.isEmpty()) {
            return Problems.answer(Refusal.shape(unreadable), uri);
        }
        return status >= 500 ? unexpected(refused, uri) : Problems.answer(status, codeOf(status), uri);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable fault, UriInfo uri) {
        if (DatabaseTrouble.isBehind(fault)) {
            LOG.warnf("database unavailable: %s", DatabaseTrouble.nameOf(fault));
            pool.after(fault);
            return Problems.answer(Refusal.later(RefusalKind.UNAVAILABLE, "unavailable", RETRY_AFTER_SECONDS), uri);
        }
        if (DatabaseTrouble.isLostRace(fault)) {
            return Problems.answer(Refusal.conflict("concurrent-change"), uri);
        }
        String id = Ids.next().toString();
        LOG.errorf(fault, "unexpected fault %s", id);
        return Problems.answer(Problem.unexpected(id, uri.getPath())).build();
    }

    /** JAX-RS answers 404 to a query parameter it cannot convert; the cause quotes the value. */
    private static List<FieldError> unreadableParameters(WebApplicationException refused, UriInfo uri) {
        String told = refused.getCause() == null
                ? ""
                : String.valueOf(refused.getCause().getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .filter(sent ->
                        sent.getValue().stream().anyMatch(value -> !told.isEmpty() && told.contains(quoted(value))))
                .map(sent -> new FieldError("?" + sent.getKey(), "unreadable-parameter", "not a value of its type"))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
    }

    /** What a message about a date quotes of a long value. */
    private static String quoted(String value) {
        return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE);
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 400 -> "invalid-request";
            case 401 -> "not-signed-in";
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "refused";
        };
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            // The first two nodes are the resource method and its parameter.
            if (depth++ >= 2 && node.getName() != null) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                pointer.append('/').append(node.getName());
            }
        }
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = annotation.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
        return new FieldError(pointer.toString(), code, violation.getMessage());
    }
}
