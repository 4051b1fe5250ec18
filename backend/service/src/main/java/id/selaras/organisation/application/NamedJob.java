package id.selaras.organisation.application;

/**
 * A job of which a file only tells the name and perhaps the kind and level.
 *
 * @param kind  code of {@code job-kinds}; null: PELAKSANA
 * @param level code of {@code job-levels}; null: PELAKSANA
 */
public record NamedJob(String name, String kind, String level) {}
