package id.selaras.socialisation.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Life of a worry. */
public enum ConcernStatus {
    /** Raised; nobody has taken it. */
    OPEN,
    /** Somebody deals with it; may be passed on, and comes back here when the person adds something to an answer. */
    IN_HANDLING,
    /** Answered; the person may add or close. */
    ANSWERED,
    /** Closed by the person, with or without a mark. */
    CLOSED,
    /** Taken back by the person before an answer. */
    WITHDRAWN;

    private static final Map<ConcernStatus, Set<ConcernStatus>> NEXT = Map.of(
            OPEN, EnumSet.of(IN_HANDLING, WITHDRAWN),
            IN_HANDLING, EnumSet.of(IN_HANDLING, ANSWERED, WITHDRAWN),
            ANSWERED, EnumSet.of(IN_HANDLING, CLOSED),
            CLOSED, EnumSet.noneOf(ConcernStatus.class),
            WITHDRAWN, EnumSet.noneOf(ConcernStatus.class));

    public boolean mayBecome(ConcernStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether its clock runs. */
    public boolean waits() {
        return this == OPEN || this == IN_HANDLING;
    }

    /** Names of what may follow, for a refusal. */
    List<String> next() {
        return Arrays.stream(values()).filter(this::mayBecome).map(Enum::name).toList();
    }
}
