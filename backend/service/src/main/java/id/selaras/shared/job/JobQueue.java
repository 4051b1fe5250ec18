package id.selaras.shared.job;

import id.selaras.shared.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The short transactions by which a worker takes, renews and ends jobs. */
@ApplicationScoped
class JobQueue {

    /** How long a replica that reports nothing is still taken for alive. */
    @ConfigProperty(name = "selaras.jobs.lease")
    Duration lease;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * A job as a worker gets it.
     *
     * @param ending how it shall be ended instead of run, or null
     * @param problem why, where it failed
     */
    record Taken(
            UUID id,
            UUID governmentId,
            String kind,
            UUID subjectId,
            String payload,
            JobStatus ending,
            String problem) {}

    /** The oldest job that nobody works on; rows other replicas hold are passed over. */
    @Transactional
    Optional<Taken> take() {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked")
        List<byte[]> ids = database.createNativeQuery("SELECT id FROM background_jobs"
                        + " WHERE status = 'QUEUED' OR (status = 'RUNNING' AND leased_until < :now)"
                        + " ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter("now", now)
                .getResultList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        BackgroundJob job = database.find(BackgroundJob.class, Ids.of(ids.get(0)));
        JobStatus ending = job.take(now, now.plus(lease));
        JobView view = job.view();
        return Optional.of(new Taken(
                job.id(),
                job.governmentId(),
                view.kind(),
                view.subject().id(),
                job.payload(),
                ending,
                ending == JobStatus.FAILED ? "given-up" : null));
    }

    /** Writes progress and renews the lease; answers whether the job should stop. */
    @Transactional
    boolean report(UUID id, String phase, double progress) {
        int renewed = database.createNativeQuery("UPDATE background_jobs SET phase = :phase, progress = :progress,"
                        + " leased_until = :lease, version = version + 1"
                        + " WHERE id = :id AND status = 'RUNNING' AND cancel_requested = FALSE")
                .setParameter("phase", phase)
                .setParameter("progress", Math.max(0, Math.min(1, progress)))
                .setParameter("lease", clock.instant().plus(lease))
                .setParameter("id", Ids.bytes(id))
                .executeUpdate();
        return renewed == 0;
    }

    @Transactional
    void end(UUID id, JobStatus status, String problem) {
        database.find(BackgroundJob.class, id).end(status, problem, clock.instant());
    }
}
