package id.selaras.socialisation.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Life of an objection. */
public enum ObjectionStatus {
    /** Filed in time; it is to be decided. */
    FILED,
    /** Filed after the last day; it is answered as inadmissible and as nothing else. */
    LATE,
    /** Decided; what follows from it, if anything, is still to be done. */
    DECIDED,
    /** What followed from an accepted one is done. */
    CARRIED_OUT,
    /** Taken back by the person. */
    WITHDRAWN;

    private static final Map<ObjectionStatus, Set<ObjectionStatus>> NEXT = Map.of(
            FILED, EnumSet.of(DECIDED, CARRIED_OUT, WITHDRAWN),
            LATE, EnumSet.of(DECIDED, WITHDRAWN),
            DECIDED, EnumSet.of(CARRIED_OUT),
            CARRIED_OUT, EnumSet.noneOf(ObjectionStatus.class),
            WITHDRAWN, EnumSet.noneOf(ObjectionStatus.class));

    public boolean mayBecome(ObjectionStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether its clock runs. */
    public boolean waits() {
        return this == FILED || this == LATE;
    }

    /** Names of what may follow, for a refusal. */
    List<String> next() {
        return Arrays.stream(values()).filter(this::mayBecome).map(Enum::name).toList();
    }
}
