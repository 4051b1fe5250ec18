package id.selaras.shared.job;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Life of a background job. What may follow what is data; a test walks the whole matrix. */
public enum JobStatus {
    QUEUED,
    /** A replica works on it; when its lease runs out another takes it up. */
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    private static final Map<JobStatus, Set<JobStatus>> NEXT = Map.of(
            QUEUED, EnumSet.of(RUNNING, FAILED, CANCELLED),
            RUNNING, EnumSet.of(RUNNING, DONE, FAILED, CANCELLED),
            DONE, Set.of(),
            FAILED, Set.of(),
            CANCELLED, Set.of());

    public boolean mayBecome(JobStatus next) {
        return NEXT.get(this).contains(next);
    }
}
