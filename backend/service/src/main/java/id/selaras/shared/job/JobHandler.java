package id.selaras.shared.job;

/**
 * Does the work of one kind of job. It runs outside a transaction and opens short ones of its own. It may run twice
 * for one job when a replica dies, so its last step must be conditional on the state of its subject.
 */
public interface JobHandler {

    /** The kind it does, for example {@code PLAN_RUN}. */
    String kind();

    /**
     * @throws JobCancelled when {@link JobRun#checkpoint} found that somebody cancelled it
     * @throws Exception     any other end: the job is shown as failed
     */
    void run(JobRun job) throws Exception;

    /** Puts the subject into its failed or cancelled state; called once the job has ended badly. */
    void ended(JobRun job, JobStatus status, String problem);
}
