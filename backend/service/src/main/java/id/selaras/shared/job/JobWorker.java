package id.selaras.shared.job;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.shared.sql.LongWork;
import id.selaras.shared.sql.PoolRenewal;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Takes jobs one after the other. One a replica: long work must leave the other core to the people who wait. */
@ApplicationScoped
class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class);

    /** Enough for a job to come to its next report; what takes longer is rolled back when the pool closes. */
    private static final long STOP_SECONDS = 5;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread worker = new Thread(() -> LongWork.run(run), "selaras-jobs");
        worker.setDaemon(true);
        return worker;
    });
    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    JobQueue queue;

    @Inject
    JobWorker self;

    @Inject
    CurrentActor current;

    @Inject
    PoolRenewal pool;

    @All
    List<JobHandler> handlers;

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        wake();
    }

    void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.JobQueued event) {
        wake();
    }

    /** A job that is cut off here stays under its lease and is taken up again, by whoever looks first. */
    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }

    private void wake() {
        if (!thread.isShutdown() && busy.compareAndSet(false, true)) {
            try {
                thread.execute(this::work);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("asked for work while the application stops");
            }
        }
    }

    private void work() {
        try {
            while (!thread.isShutdown() && self.runNext()) {
                // one job after the other
            }
        } catch (RuntimeException trouble) {
            if (!thread.isShutdown()) {
                LOG.warnf("job queue not reachable: %s", DatabaseTrouble.nameOf(trouble));
                pool.after(trouble);
            }
        } finally {
            busy.set(false);
        }
    }

    @ActivateRequestContext
    boolean runNext() {
        Optional<JobQueue.Taken> next = queue.take();
        next.ifPresent(this::run);
        return next.isPresent();
    }

    private void run(JobQueue.Taken job) {
        current.become(Actor.system(job.governmentId()), Scope.government(job.governmentId()));
        JobHandler handler = handlers.stream()
                .filter(candidate -> candidate.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no handler for " + job.kind()));
        JobRun run = new JobRun(job.id(), job.governmentId(), job.subjectId(), job.payload(), this::report);
        if (job.ending() != null) {
            end(handler, run, job.ending(), job.problem());
            return;
        }
        try {
            handler.run(run);
            queue.end(job.id(), JobStatus.DONE, null);
        } catch (JobCancelled cancelled) {
            end(handler, run, JobStatus.CANCELLED, null);
        } catch (Refusal refusal) {
            end(handler, run, JobStatus.FAILED, refusal.code());
        } catch (Exception fault) {
            if (thread.isShutdown()) {
                LOG.infof("job %s of kind %s is left for the next start", job.id(), job.kind());
            } else if (DatabaseTrouble.isBehind(fault)) {
                LOG.warnf(
                        "job %s of kind %s lost the database (%s); it is tried again when its lease has ended",
                        job.id(), job.kind(), DatabaseTrouble.nameOf(fault));
                pool.after(fault);
            } else if (DatabaseTrouble.isLostRace(fault)) {
                LOG.infof("job %s of kind %s met another change", job.id(), job.kind());
                end(handler, run, JobStatus.FAILED, "concurrent-change");
            } else {
                LOG.errorf(fault, "job %s of kind %s failed", job.id(), job.kind());
                end(handler, run, JobStatus.FAILED, "internal");
            }
        }
    }

    /** Progress that cannot be written is no reason to throw the work away: the next step will tell. */
    private boolean report(UUID job, String phase, double progress) {
        if (thread.isShutdown()) {
            throw new IllegalStateException("the application stops");
        }
        try {
            return queue.report(job, phase, progress);
        } catch (RuntimeException trouble) {
            if (!DatabaseTrouble.isBehind(trouble)) {
                throw trouble;
            }
            LOG.debugf("progress of job %s not written: %s", job, DatabaseTrouble.nameOf(trouble));
            return false;
        }
    }

    /** The subject first: should this be cut off between the two, the job is ended once more. */
    private void end(JobHandler handler, JobRun run, JobStatus status, String problem) {
        handler.ended(run, status, problem);
        queue.end(run.id(), status, problem);
    }
}
