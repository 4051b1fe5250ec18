package id.selaras.planning.application;

import java.util.UUID;

/** How many people go from one agency to another, or stay inside one. */
public record PlanFlow(UUID fromUnitId, String fromName, UUID toUnitId, String toName, int moves) {}
