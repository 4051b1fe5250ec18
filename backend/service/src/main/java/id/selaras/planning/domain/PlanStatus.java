package id.selaras.planning.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Life of a plan. What may follow what is data; a test walks the whole matrix. */
public enum PlanStatus {
    /** Being described; nothing was computed for this description. */
    DRAFT,
    /** A run works on it. */
    RUNNING,
    /** A run found the best plan, and the verifier accepted its proof. */
    PLANNED,
    /** The last run ended without a plan that may be shown. */
    FAILED,
    /** The last run was stopped. */
    CANCELLED,
    /** There is a plan; the facts it rests on have changed since. */
    STALE;

    private static final Map<PlanStatus, Set<PlanStatus>> NEXT = Map.of(
            DRAFT, EnumSet.of(DRAFT, RUNNING),
            RUNNING, EnumSet.of(PLANNED, FAILED, CANCELLED),
            PLANNED, EnumSet.of(DRAFT, RUNNING, STALE),
            FAILED, EnumSet.of(DRAFT, RUNNING),
            CANCELLED, EnumSet.of(DRAFT, RUNNING),
            STALE, EnumSet.of(DRAFT, RUNNING));

    public boolean mayBecome(PlanStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the result of its latest run can be read. */
    public boolean hasResult() {
        return this == PLANNED || this == STALE;
    }
}
