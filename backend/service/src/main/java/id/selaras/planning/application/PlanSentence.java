package id.selaras.planning.application;

/**
 * A sentence in both languages.
 *
 * @param id Indonesian
 * @param en English
 */
public record PlanSentence(String id, String en) {}
