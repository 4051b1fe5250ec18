package id.selaras.shared.job;

/** Life of a background job: queued, running, then one of the three ends. */
public enum JobStatus {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
