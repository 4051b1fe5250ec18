package id.selaras.shared.job;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Takes jobs one after the other. One a replica: long work must leave the other core to the people who wait. */
@ApplicationScoped
class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread worker = new Thread(run, "selaras-jobs");
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

    @All
    List<JobHandler> handlers;

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        wake();
    }

    void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.JobQueued event) {
        wake();
    }

    void onStop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    private void wake() {
        if (busy.compareAndSet(false, true)) {
            thread.submit(() -> {
                try {
                    while (self.runNext() && !Thread.currentThread().isInterrupted()) {
                        // one job after the other
                    }
                } catch (RuntimeException trouble) {
                    LOG.warnf("job queue not reachable: %s", trouble.getClass().getSimpleName());
                } finally {
                    busy.set(false);
                }
            });
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
        JobRun run = new JobRun(job.id(), job.governmentId(), job.subjectId(), job.payload(), queue::report);
        if (job.status() != JobStatus.RUNNING) {
            handler.ended(run, job.status(), job.problem());
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
            LOG.errorf(fault, "job %s of kind %s failed", job.id(), job.kind());
            end(handler, run, JobStatus.FAILED, "internal");
        }
    }

    private void end(JobHandler handler, JobRun run, JobStatus status, String problem) {
        handler.ended(run, status, problem);
        queue.end(run.id(), status, problem);
    }
}
