package id.selaras.survey.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far an item of the follow-up plan is. */
public enum FollowUpStatus {
    /** To be done by its quarter. */
    PLANNED,
    /** Begun. */
    RUNNING,
    /** Done; it changes no more. */
    DONE;

    private static final Map<FollowUpStatus, Set<FollowUpStatus>> NEXT = Map.of(
            PLANNED, EnumSet.of(RUNNING),
            RUNNING, EnumSet.of(DONE),
            DONE, EnumSet.noneOf(FollowUpStatus.class));

    /** What may follow. */
    public Set<FollowUpStatus> next() {
        return Set.copyOf(NEXT.get(this));
    }

    public boolean mayBecome(FollowUpStatus next) {
        return NEXT.get(this).contains(next);
    }
}
