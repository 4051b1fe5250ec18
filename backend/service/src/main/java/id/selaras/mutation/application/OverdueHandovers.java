package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCaseStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which handovers are overdue: those that are open some days after the case took effect.
 *
 * @param latest last first day of a case whose reminder has come
 */
record OverdueHandovers(LocalDate latest) {

    /** States in which a handover is open: from the decree until it is reported done. */
    static final Set<MutationCaseStatus> OPEN = EnumSet.of(MutationCaseStatus.DECREED, MutationCaseStatus.IN_EFFECT);

    /** The same as {@link #includes} for a statement with {@link #values}. */
    static final String CONDITION = "(status IN :handoverStates AND effective_on <= :handoverLatest)";

    static OverdueHandovers on(LocalDate today, int alertDays) {
        return new OverdueHandovers(today.minusDays(alertDays));
    }

    Map<String, Object> values() {
        return Map.of("handoverStates", OPEN.stream().map(Enum::name).toList(), "handoverLatest", latest);
    }

    boolean includes(MutationCaseStatus status, LocalDate effectiveOn) {
        return OPEN.contains(status) && !effectiveOn.isAfter(latest);
    }

    MutationCaseRow mark(MutationCaseRow row) {
        return row.withHandoverOverdue(includes(row.status(), row.effectiveOn()));
    }
}
