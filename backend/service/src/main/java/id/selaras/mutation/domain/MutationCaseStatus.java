package id.selaras.mutation.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Life of a case. A case begins as a draft; the steps of its decision will stand between the draft and its ends. */
public enum MutationCaseStatus {
    DRAFT,
    /** Withdrawn; it no longer stands in the way of another case. */
    CANCELLED,
    /** Refused by those who decide. */
    REJECTED,
    /** Carried out. */
    COMPLETED;

    private static final Map<MutationCaseStatus, Set<MutationCaseStatus>> NEXT = Map.of(
            DRAFT, EnumSet.of(CANCELLED, REJECTED, COMPLETED),
            CANCELLED, Set.of(),
            REJECTED, Set.of(),
            COMPLETED, Set.of());

    public boolean mayBecome(MutationCaseStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether something may still come, so that the person may not have another case beside it. */
    public boolean isOpen() {
        return !NEXT.get(this).isEmpty();
    }
}
