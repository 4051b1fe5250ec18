package id.selaras.shared.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The queue of long work, kept in the database so that any replica may take a job and none is lost in a crash. */
@ApplicationScoped
public class Jobs {

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    Event<JobQueued> queued;

    /** Told after commit that there is work, so that it starts at once instead of at the next look. */
    public record JobQueued(UUID jobId) {}

    /**
     * Queues a job in the caller's transaction.
     *
     * @return the job's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID enqueue(UUID governmentId, String kind, String subjectType, UUID subjectId, Object payload) {
        UUID id = Ids.next();
        database.persist(BackgroundJob.queue(
                id,
                governmentId,
                kind,
                subjectType,
                subjectId,
                write(payload),
                current.isKnown() ? current.actor().accountId() : null,
                clock.instant()));
        queued.fire(new JobQueued(id));
        return id;
    }

    @Transactional
    public JobView get(UUID id) {
        return find(id).view();
    }

    /** The newest jobs of the government, in any state or in one. */
    @Transactional
    public Page<JobView> list(JobStatus status) {
        List<BackgroundJob> jobs = database.createQuery(
                        "from BackgroundJob where governmentId = :government and (:status is null or status = :status)"
                                + " order by createdAt desc, id desc",
                        BackgroundJob.class)
                .setParameter("government", current.governmentId())
                .setParameter("status", status)
                .setMaxResults(100)
                .getResultList();
        return Page.whole(jobs.stream().map(BackgroundJob::view).toList());
    }

    /** Asks a job to stop. A queued one ends at once, a running one at its next checkpoint. */
    @Transactional
    public JobView cancel(UUID id) {
        BackgroundJob job = find(id);
        job.requestCancellation();
        return job.view();
    }

    private BackgroundJob find(UUID id) {
        BackgroundJob job = database.find(BackgroundJob.class, id);
        if (job == null || !job.governmentId().equals(current.governmentId())) {
            throw Refusal.notFound();
        }
        return job;
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
