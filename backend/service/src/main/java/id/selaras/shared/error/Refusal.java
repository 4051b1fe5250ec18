package id.selaras.shared.error;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The domain says no: a kind, a stable code and every reason at once. It never carries personal data. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalKind kind;
    private final String code;
    private final transient List<Reason> reasons;
    private final transient List<FieldError> errors;
    private final Integer retryAfterSeconds;

    public Refusal(
            RefusalKind kind, String code, List<Reason> reasons, List<FieldError> errors, Integer retryAfterSeconds) {
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.reasons = List.copyOf(reasons);
        this.errors = List.copyOf(errors);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public static Refusal of(RefusalKind kind, String code) {
        return new Refusal(kind, code, List.of(), List.of(), null);
    }

    public static Refusal of(RefusalKind kind, String code, Map<String, Object> params) {
        return new Refusal(kind, code, List.of(new Reason(code, params)), List.of(), null);
    }

    public static Refusal notFound() {
        return of(RefusalKind.NOT_FOUND, "not-found");
    }

    public static Refusal conflict(String code) {
        return of(RefusalKind.CONFLICT, code);
    }

    public static Refusal conflict(String code, List<Reason> reasons) {
        return new Refusal(RefusalKind.CONFLICT, code, reasons, List.of(), null);
    }

    /** A step that a state does not allow, with the states that it does. */
    public static Refusal illegalTransition(Enum<?> status, Collection<?> allowed) {
        return of(RefusalKind.CONFLICT, "illegal-transition", Map.of("status", status.name(), "allowed", allowed));
    }

    public static Refusal stale() {
        return of(RefusalKind.STALE, "stale");
    }

    public static Refusal rule(String code, List<Reason> reasons) {
        return new Refusal(RefusalKind.RULE, code, reasons, List.of(), null);
    }

    public static Refusal rule(String code, Map<String, Object> params) {
        return of(RefusalKind.RULE, code, params);
    }

    public static Refusal shape(String pointer, String code, String message) {
        return shape(List.of(new FieldError(pointer, code, message)));
    }

    public static Refusal shape(List<FieldError> errors) {
        return new Refusal(RefusalKind.SHAPE, "invalid-request", List.of(), errors, null);
    }

    public static Refusal later(RefusalKind kind, String code, int retryAfterSeconds) {
        return new Refusal(kind, code, List.of(), List.of(), retryAfterSeconds);
    }

    public RefusalKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Seconds after which a new try makes sense, or null. */
    public Integer retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
