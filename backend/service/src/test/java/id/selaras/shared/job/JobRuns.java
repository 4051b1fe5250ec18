package id.selaras.shared.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Hands a job to a handler the way a worker would. */
public final class JobRuns {

    private JobRuns() {}

    /**
     * @param stop asked at each report whether somebody cancelled the job
     */
    public static JobRun of(UUID governmentId, UUID subjectId, String payload, BooleanSupplier stop) {
        return new JobRun(
                UUID.randomUUID(), governmentId, subjectId, payload, (job, phase, progress) -> stop.getAsBoolean());
    }
}
