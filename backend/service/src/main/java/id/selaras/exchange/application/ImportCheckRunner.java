package id.selaras.exchange.application;

import id.selaras.shared.job.JobHandler;
import id.selaras.shared.job.JobRun;
import id.selaras.shared.job.JobStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Checks an uploaded file in the background. */
@ApplicationScoped
class ImportCheckRunner implements JobHandler {

    static final String KIND = "IMPORT_CHECK";

    @Inject
    ImportCheck checks;

    @Inject
    ImportWriter writer;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        job.checkpoint("checking", 0);
        checks.check(job.subjectId(), (rows, share) -> job.checkpoint("checking", share));
    }

    @Override
    public void ended(JobRun job, JobStatus status, String problem) {
        writer.fallBack(job.subjectId(), job.id(), status == JobStatus.CANCELLED, problem);
    }
}
