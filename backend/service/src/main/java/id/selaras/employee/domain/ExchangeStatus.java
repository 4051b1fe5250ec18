package id.selaras.employee.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Life of a proposal to take each other's posts. */
public enum ExchangeStatus {
    /** Somebody has not agreed yet. */
    PROPOSED,
    /** Everybody has agreed. */
    AGREED,
    /** One of them does not want it, or no longer. */
    WITHDRAWN;

    private static final Map<ExchangeStatus, Set<ExchangeStatus>> NEXT = Map.of(
            PROPOSED, EnumSet.of(AGREED, WITHDRAWN),
            AGREED, EnumSet.of(WITHDRAWN),
            WITHDRAWN, EnumSet.noneOf(ExchangeStatus.class));

    public boolean mayBecome(ExchangeStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** What may follow, for a refusal. */
    public Set<ExchangeStatus> next() {
        return NEXT.get(this);
    }
}
