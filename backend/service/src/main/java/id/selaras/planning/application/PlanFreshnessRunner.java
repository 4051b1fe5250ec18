package id.selaras.planning.application;

import id.selaras.shared.job.JobHandler;
import id.selaras.shared.job.JobRun;
import id.selaras.shared.job.JobStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Looks at the plans of a government after its facts have changed. */
@ApplicationScoped
class PlanFreshnessRunner implements JobHandler {

    @Inject
    PlanFreshness freshness;

    @Override
    public String kind() {
        return PlanFreshness.JOB_KIND;
    }

    @Override
    public void run(JobRun job) {
        List<UUID> plans = freshness.proven(job.governmentId());
        for (int i = 0; i < plans.size(); i++) {
            job.checkpoint("comparing", (double) i / plans.size());
            freshness.look(job.governmentId(), plans.get(i));
        }
    }

    /** Nothing hangs on it: the next change looks again. */
    @Override
    public void ended(JobRun job, JobStatus status, String problem) {}
}
