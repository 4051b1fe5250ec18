package id.selaras.organisation.application;

import java.util.UUID;

/**
 * A position (a job in a unit) on a day.
 *
 * @param need        seats as fixed by decision, or null when they follow from the workload
 * @param minimum     people below which the unit must not fall
 * @param criticality weight of its shortage, 1 to 5
 */
public record PositionFacts(
        UUID id, String code, UUID unitId, UUID jobId, Integer need, int minimum, int criticality) {}
