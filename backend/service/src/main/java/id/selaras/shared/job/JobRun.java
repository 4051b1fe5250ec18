package id.selaras.shared.job;

import java.util.UUID;

/** One run of a job: what it works on, where it tells its progress, where it learns that it was cancelled. */
public final class JobRun {

    private final UUID id;
    private final UUID governmentId;
    private final UUID subjectId;
    private final String payload;
    private final Reporter reporter;
    private long lastReport;

    /** Writes progress down and answers whether the job was cancelled meanwhile. */
    interface Reporter {
        boolean report(UUID job, String phase, double progress);
    }

    JobRun(UUID id, UUID governmentId, UUID subjectId, String payload, Reporter reporter) {
        this.id = id;
        this.governmentId = governmentId;
        this.subjectId = subjectId;
        this.payload = payload;
        this.reporter = reporter;
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** JSON the job was queued with. */
    public String payload() {
        return payload;
    }

    /**
     * Tells where the job is. Cheap to call often: it writes four times a second at most.
     *
     * @param progress 0 to 1
     * @throws JobCancelled when the job was cancelled
     */
    public void checkpoint(String phase, double progress) {
        long now = System.nanoTime();
        if (lastReport != 0 && now - lastReport < 250_000_000L) {
            return;
        }
        lastReport = now;
        if (reporter.report(id, phase, progress)) {
            throw new JobCancelled();
        }
    }
}
