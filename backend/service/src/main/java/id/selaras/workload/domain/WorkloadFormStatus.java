package id.selaras.workload.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where the form of one unit stands. */
public enum WorkloadFormStatus {
    /** The unit fills it in. */
    OPEN,
    /** Handed in; the planner reads it. */
    SUBMITTED,
    /** Back with the unit, with a reason. */
    RETURNED,
    /** Its figures are workload metrics. Taking that back returns it to the unit and brings the earlier figures back. */
    ACCEPTED;

    private static final Map<WorkloadFormStatus, Set<WorkloadFormStatus>> NEXT = Map.of(
            OPEN, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(RETURNED, ACCEPTED),
            RETURNED, EnumSet.of(SUBMITTED),
            ACCEPTED, EnumSet.of(RETURNED));

    /** What may follow. */
    public Set<WorkloadFormStatus> next() {
        return Set.copyOf(NEXT.get(this));
    }

    public boolean mayBecome(WorkloadFormStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the unit still has to do something. */
    public boolean isWithUnit() {
        return this == OPEN || this == RETURNED;
    }
}
