package id.selaras.survey.application;

/**
 * What somebody wrote; nobody knows who.
 *
 * @param words with numbers and addresses masked
 */
public record OwnWords(String words) {}
