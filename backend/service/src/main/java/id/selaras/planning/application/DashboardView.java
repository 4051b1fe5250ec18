package id.selaras.planning.application;

import id.selaras.shared.job.JobView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where it hurts first.
 *
 * @param worstShortages   agencies that lack most people in all, worst first
 * @param largestSurpluses agencies that have most people too many in all
 * @param retirements      people who retire in this year and the five after it
 * @param jobs             background work that has not ended
 * @param latestPlans      newest plans; empty for those who may not see plans
 */
public record DashboardView(
        LocalDate asOf,
        Totals headcount,
        List<AgencyBalance> worstShortages,
        List<AgencyBalance> largestSurpluses,
        List<RetirementYear> retirements,
        List<JobView> jobs,
        List<PlanRow> latestPlans,
        Quality dataQuality) {

    /** Sums over all posts. */
    public record Totals(int incumbents, int need, int shortage, int surplus) {}

    /** One agency; the fill rate is incumbents over need, null without need. */
    public record AgencyBalance(
            UUID unitId,
            String name,
            int need,
            int incumbents,
            int difference,
            int shortage,
            int surplus,
            @Schema(nullable = true) BigDecimal fillRate) {}

    public record RetirementYear(int year, int count) {}

    /** Mean score of the files and what is missing most. */
    public record Quality(@Schema(nullable = true) BigDecimal score, List<Gap> topGaps) {

        public record Gap(String code, int count) {}
    }
}
