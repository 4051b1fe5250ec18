package id.selaras.shared.error;

import java.util.Map;

/**
 * One reason of a refusal, told as a stable code with its figures; the frontend owns the sentence.
 *
 * @param code   stable, kebab case
 * @param params the figures of the sentence
 */
public record Reason(String code, Map<String, Object> params) {

    public static Reason of(String code) {
        return new Reason(code, Map.of());
    }
}
