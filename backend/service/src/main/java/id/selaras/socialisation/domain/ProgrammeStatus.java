package id.selaras.socialisation.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Life of a programme of transfers. */
public enum ProgrammeStatus {
    /** Being prepared. */
    DRAFT,
    /** Everybody can read it; its rules, criteria and seats are fixed. */
    PUBLISHED,
    /** Over; it stays readable. */
    CLOSED;

    private static final Map<ProgrammeStatus, Set<ProgrammeStatus>> NEXT = Map.of(
            DRAFT, EnumSet.of(PUBLISHED),
            PUBLISHED, EnumSet.of(CLOSED),
            CLOSED, EnumSet.noneOf(ProgrammeStatus.class));

    /** What may follow. */
    public Set<ProgrammeStatus> next() {
        return Set.copyOf(NEXT.get(this));
    }

    public boolean mayBecome(ProgrammeStatus next) {
        return NEXT.get(this).contains(next);
    }
}
