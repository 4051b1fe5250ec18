package id.selaras.mutation.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Life of a meeting. */
public enum MeetingStatus {
    PLANNED,
    /** In session: votes are cast. */
    OPEN,
    /** Over; its minutes stand. */
    CLOSED,
    CANCELLED;

    private static final Map<MeetingStatus, Set<MeetingStatus>> NEXT = Map.of(
            PLANNED, EnumSet.of(OPEN, CANCELLED),
            OPEN, EnumSet.of(CLOSED),
            CLOSED, EnumSet.noneOf(MeetingStatus.class),
            CANCELLED, EnumSet.noneOf(MeetingStatus.class));

    public boolean mayBecome(MeetingStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** What may follow, for a refusal. */
    Set<MeetingStatus> next() {
        return NEXT.get(this);
    }
}
