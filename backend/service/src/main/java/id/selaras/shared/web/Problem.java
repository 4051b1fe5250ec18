package id.selaras.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Reason;
import java.util.List;

/**
 * A problem document (RFC 9457). It carries codes; the frontend owns the sentences.
 *
 * @param type     stable address of the problem's kind
 * @param title    the code again, for readers of the raw document
 * @param status   HTTP status
 * @param code     stable code
 * @param instance path of the request
 * @param id       number under which an unexpected fault stands in the log; only with status 500
 * @param errors   faults of single fields
 * @param reasons  every reason of a refusal
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String instance,
        String id,
        List<FieldError> errors,
        List<Reason> reasons) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String instance, List<FieldError> errors, List<Reason> reasons) {
        return new Problem("/problems/" + code, code, status, code, instance, null, errors, reasons);
    }

    public static Problem unexpected(String id, String instance) {
        return new Problem("/problems/internal", "internal", 500, "internal", instance, id, List.of(), List.of());
    }
}
