package id.selaras.workload.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whether a workload survey takes answers. The due day closes nothing: late answers are taken until the planner closes. */
public enum WorkloadSurveyStatus {
    /** Units answer. */
    OPEN,
    /** Units answer no more; what they handed in can still be decided. */
    CLOSED;

    private static final Map<WorkloadSurveyStatus, Set<WorkloadSurveyStatus>> NEXT =
            Map.of(OPEN, EnumSet.of(CLOSED), CLOSED, EnumSet.noneOf(WorkloadSurveyStatus.class));

    /** What may follow. */
    public Set<WorkloadSurveyStatus> next() {
        return Set.copyOf(NEXT.get(this));
    }

    public boolean mayBecome(WorkloadSurveyStatus next) {
        return NEXT.get(this).contains(next);
    }
}
