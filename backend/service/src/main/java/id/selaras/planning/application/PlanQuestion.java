package id.selaras.planning.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a plan asks.
 *
 * @param unitIds     roots of the subtrees it plans; empty: the whole government
 * @param asOf        day whose facts it reads
 * @param effectiveOn day on which the moves would take effect; the rules of this day hold
 * @param jobFamilies only posts of these families; empty: all
 * @param ruleSetId   another rule set than that of the effective day, or null
 */
public record PlanQuestion(
        List<UUID> unitIds,
        LocalDate asOf,
        LocalDate effectiveOn,
        List<String> jobFamilies,
        PlanCriteria criteria,
        UUID ruleSetId) {

    public PlanQuestion {
        unitIds = List.copyOf(unitIds);
        jobFamilies = List.copyOf(jobFamilies);
    }
}
