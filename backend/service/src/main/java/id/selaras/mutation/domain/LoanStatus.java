package id.selaras.mutation.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Life of a temporary assignment. The clock starts and ends it. */
public enum LoanStatus {
    /** Proposed; no order letter yet. */
    DRAFT,
    /** Ordered; its first day has not come. */
    ORDERED,
    /** Between its first and its last day. */
    RUNNING,
    /** Over; the person is back at the definitive post. */
    ENDED,
    /** Withdrawn before it began. */
    CANCELLED;

    private static final Map<LoanStatus, Set<LoanStatus>> NEXT = Map.of(
            DRAFT, EnumSet.of(ORDERED, CANCELLED),
            ORDERED, EnumSet.of(RUNNING, CANCELLED),
            RUNNING, EnumSet.of(ENDED),
            ENDED, EnumSet.noneOf(LoanStatus.class),
            CANCELLED, EnumSet.noneOf(LoanStatus.class));

    public boolean mayBecome(LoanStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** What may follow, for a refusal. */
    Set<LoanStatus> next() {
        return NEXT.get(this);
    }

    /** Whether the order letter holds, so that the days may still change. */
    public boolean isOrdered() {
        return this == ORDERED || this == RUNNING;
    }
}
