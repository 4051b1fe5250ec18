package id.selaras.shared.error;

/**
 * A fault in one field of the request.
 *
 * @param pointer JSON pointer into the body (RFC 6901), or {@code ?name} for a query parameter
 * @param code    stable, kebab case
 * @param message a hint for developers, never shown raw
 */
public record FieldError(String pointer, String code, String message) {}
