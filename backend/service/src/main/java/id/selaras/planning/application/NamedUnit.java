package id.selaras.planning.application;

import java.util.UUID;

/** A unit by its name. */
public record NamedUnit(UUID id, String name) {}
