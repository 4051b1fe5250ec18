package id.selaras.mutation.application;

/**
 * What a government has set for its letters.
 *
 * @param version 0 while nothing was set and the usual holds
 */
public record LetterSettingsView(int version, LetterSettings settings) {}
