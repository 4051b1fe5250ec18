package id.selaras.socialisation.application;

/** A notice as plain text to copy into a messenger: title, words and where to confirm it. */
public record MessengerText(String text) {}
