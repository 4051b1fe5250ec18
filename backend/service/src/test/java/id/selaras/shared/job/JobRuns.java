package id.selaras.shared.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

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

    /**
     * A job that is cancelled in one phase.
     *
     * @param stopIn phase of the report that finds the job cancelled
     * @param heard  is told every phase that was reported
     */
    public static JobRun cancelledIn(
            UUID governmentId, UUID subjectId, String payload, String stopIn, Consumer<String> heard) {
        return new JobRun(UUID.randomUUID(), governmentId, subjectId, payload, (job, phase, progress) -> {
            heard.accept(phase);
            untilTheNextReportIsDue();
            return phase.equals(stopIn);
        });
    }

    /** A job reports four times a second; small plans are done before. The report takes so long that each one counts. */
    private static void untilTheNextReportIsDue() {
        long until = System.nanoTime() + 260_000_000L;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
