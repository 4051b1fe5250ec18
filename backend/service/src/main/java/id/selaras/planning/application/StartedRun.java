package id.selaras.planning.application;

import java.util.UUID;

/** A run that was asked for, and the job that does it. */
public record StartedRun(UUID runId, UUID jobId) {}
