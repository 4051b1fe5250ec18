package id.selaras.socialisation.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Life of an accompaniment. */
public enum AccompanimentStatus {
    /** Promised; no companion is named yet. */
    PLANNED,
    /** A companion goes along. */
    RUNNING,
    /** Over, with an outcome. */
    COMPLETED,
    /** Given up with a reason. */
    CANCELLED;

    private static final Map<AccompanimentStatus, Set<AccompanimentStatus>> NEXT = Map.of(
            PLANNED, EnumSet.of(RUNNING, CANCELLED),
            RUNNING, EnumSet.of(RUNNING, COMPLETED, CANCELLED),
            COMPLETED, EnumSet.noneOf(AccompanimentStatus.class),
            CANCELLED, EnumSet.noneOf(AccompanimentStatus.class));

    public boolean mayBecome(AccompanimentStatus next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }

    /** Names of what may follow, for a refusal. */
    List<String> next() {
        return Arrays.stream(values()).filter(this::mayBecome).map(Enum::name).toList();
    }
}
