package id.selaras.planning.application;

import java.util.UUID;

/** A post by its names as they were when the plan ran. */
public record PlanPosition(UUID id, String jobName, String unitName, String agencyName, int jobClass) {}
