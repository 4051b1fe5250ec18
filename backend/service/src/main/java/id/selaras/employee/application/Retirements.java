package id.selaras.employee.application;

import java.util.UUID;

/** How many definitive holders of a position retire in a calendar year. */
public record Retirements(UUID positionId, int year, int people) {}
