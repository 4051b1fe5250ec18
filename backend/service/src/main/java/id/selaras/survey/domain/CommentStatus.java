package id.selaras.survey.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What became of a comment. */
public enum CommentStatus {
    /** Nobody has dealt with it. */
    NEW,
    /** A unit has it. */
    ROUTED,
    /** A reply is published. */
    ANSWERED,
    /** Nothing is to be done about it. */
    SET_ASIDE;

    private static final Map<CommentStatus, Set<CommentStatus>> NEXT = Map.of(
            NEW, EnumSet.of(ROUTED, ANSWERED, SET_ASIDE),
            ROUTED, EnumSet.of(ROUTED, ANSWERED, SET_ASIDE),
            ANSWERED, EnumSet.noneOf(CommentStatus.class),
            SET_ASIDE, EnumSet.of(ROUTED, ANSWERED));

    /** What may follow. */
    public Set<CommentStatus> next() {
        return Set.copyOf(NEXT.get(this));
    }

    public boolean mayBecome(CommentStatus next) {
        return NEXT.get(this).contains(next);
    }
}
