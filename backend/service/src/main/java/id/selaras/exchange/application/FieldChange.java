package id.selaras.exchange.application;

/**
 * A field that would change.
 *
 * @param before canonical text, or null
 * @param after  canonical text, or null
 */
public record FieldChange(String field, String before, String after) {}
