package id.selaras.exchange.application;

/**
 * Accepts a checked import.
 *
 * @param skipErrors whether good rows are applied although others have errors
 */
public record ApplyImport(Boolean skipErrors) {}
