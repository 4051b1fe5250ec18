package id.selaras.shared.job;

import id.selaras.shared.error.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A piece of long work. A replica takes it under a lease and renews the lease with each checkpoint; when the lease
 * runs out the replica is taken for dead and another takes the job, three times at most.
 */
@Entity
@Table(name = "background_jobs")
class BackgroundJob {

    static final int MOST_ATTEMPTS = 3;

    @Id
    private UUID id;

    private UUID governmentId;
    private String kind;
    private String subjectType;
    private UUID subjectId;

    @Column(columnDefinition = "json")
    private String payload;

    @Enumerated(EnumType.STRING)
    private JobStatus status;

    private double progress;
    private String phase;
    private int attempts;
    private boolean cancelRequested;
    private String problemCode;
    private UUID createdBy;
    private Instant createdAt;
    private Instant startedAt;
    private Instant leasedUntil;
    private Instant finishedAt;

    @Version
    private int version;

    protected BackgroundJob() {}

    static BackgroundJob queue(
            UUID id,
            UUID governmentId,
            String kind,
            String subjectType,
            UUID subjectId,
            String payload,
            UUID createdBy,
            Instant now) {
        BackgroundJob job = new BackgroundJob();
        job.id = id;
        job.governmentId = governmentId;
        job.kind = kind;
        job.subjectType = subjectType;
        job.subjectId = subjectId;
        job.payload = payload;
        job.status = JobStatus.QUEUED;
        job.phase = "queued";
        job.createdBy = createdBy;
        job.createdAt = now;
        return job;
    }

    /**
     * Gives the job to a replica until the lease ends.
     *
     * @return null when it shall be run; otherwise how it shall be ended, because it was cancelled while it waited or
     *     has been tried too often
     */
    JobStatus take(Instant now, Instant leaseEnd) {
        status = JobStatus.RUNNING;
        leasedUntil = leaseEnd;
        if (cancelRequested) {
            return JobStatus.CANCELLED;
        }
        if (attempts >= MOST_ATTEMPTS) {
            return JobStatus.FAILED;
        }
        attempts++;
        startedAt = now;
        return null;
    }

    void requestCancellation() {
        if (finishedAt != null) {
            throw Refusal.conflict("job-already-ended");
        }
        cancelRequested = true;
    }

    /** Ends the job. One that another replica has ended meanwhile keeps its end: what was done is done. */
    void end(JobStatus end, String problem, Instant now) {
        if (!status.mayBecome(end)) {
            return;
        }
        status = end;
        problemCode = problem;
        finishedAt = now;
        leasedUntil = null;
        if (end == JobStatus.DONE) {
            progress = 1;
            phase = "done";
        }
    }

    UUID id() {
        return id;
    }

    UUID governmentId() {
        return governmentId;
    }

    String payload() {
        return payload;
    }

    JobView view() {
        return new JobView(
                id,
                kind,
                status,
                progress,
                phase,
                new JobView.Subject(subjectType, subjectId),
                createdAt,
                startedAt,
                finishedAt,
                problemCode);
    }
}
