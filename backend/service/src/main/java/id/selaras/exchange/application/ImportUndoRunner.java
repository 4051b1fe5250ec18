package id.selaras.exchange.application;

import id.selaras.shared.job.JobHandler;
import id.selaras.shared.job.JobRun;
import id.selaras.shared.job.JobStatus;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Undoes an applied import in the background, in the name of whoever asked for it. */
@ApplicationScoped
class ImportUndoRunner implements JobHandler {

    static final String KIND = "IMPORT_UNDO";

    @Inject
    ImportWriter writer;

    @Inject
    ImportJson json;

    @Inject
    CurrentActor current;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        current.become(json.requester(job.payload()).actor(job.governmentId()), Scope.government(job.governmentId()));
        job.checkpoint("undoing", 0);
        writer.undo(job.subjectId());
    }

    @Override
    public void ended(JobRun job, JobStatus status, String problem) {
        writer.fallBack(job.subjectId(), job.id(), status == JobStatus.CANCELLED, problem);
    }
}
