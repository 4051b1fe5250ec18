package id.selaras.survey.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a batch of paper sheets stands. */
public enum PaperBatchStatus {
    /** Two people type it, each for himself. */
    TYPING,
    /** The sheets on which both agree are answers; what was typed is gone. */
    ACCEPTED,
    /** Given up; nothing of it counts. */
    WITHDRAWN;

    private static final Map<PaperBatchStatus, Set<PaperBatchStatus>> NEXT = Map.of(
            TYPING,
            EnumSet.of(ACCEPTED, WITHDRAWN),
            ACCEPTED,
            EnumSet.noneOf(PaperBatchStatus.class),
            WITHDRAWN,
            EnumSet.noneOf(PaperBatchStatus.class));

    /** What may follow. */
    public Set<PaperBatchStatus> next() {
        return Set.copyOf(NEXT.get(this));
    }

    public boolean mayBecome(PaperBatchStatus next) {
        return NEXT.get(this).contains(next);
    }
}
